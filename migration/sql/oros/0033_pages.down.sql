drop index live_sales_event_recent;
drop index live_sales_buyer_recent;
drop index withdrawals_wallet_recent;
drop index tips_to_creator_recent;
drop index tips_from_user_recent;
drop index events_campaign_recent;
drop index events_creator_recent;
