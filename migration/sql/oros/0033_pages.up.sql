-- Where a person's rows grow, the latest are found without sorting all of them.
create index events_creator_recent on events(creator_id, created_at desc, id desc);
create index events_campaign_recent on events(campaign_id, created_at desc, id desc);
create index tips_from_user_recent on tips(from_user_id, created_at desc, id desc);
create index tips_to_creator_recent on tips(to_creator_id, created_at desc, id desc);
create index withdrawals_wallet_recent on withdrawals(wallet_id, created_at desc, id desc);
create index live_sales_buyer_recent on live_sales(buyer_id, created_at desc, id desc);
create index live_sales_event_recent on live_sales(live_event_id, created_at desc, id desc);
