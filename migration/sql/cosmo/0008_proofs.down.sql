drop table equity_publications;
drop table equity_anchors;
drop table equity_batches;
