//! Commerce: campaigns and what creators earn by them, boosts, live shopping, and paid memberships.

mod application;
mod boost;
mod campaign;
mod event;
mod ledger;
mod live_event;
mod live_sale;
mod membership;
mod tracking_link;
mod user;

/// The subgraph: the types that it owns, what it adds to those of others, and its operations.
pub fn subgraph() -> kit::Subgraph {
    let operations = [
        campaign::OPERATIONS,
        application::OPERATIONS,
        tracking_link::OPERATIONS,
        event::OPERATIONS,
        boost::OPERATIONS,
        live_event::OPERATIONS,
        live_sale::OPERATIONS,
        membership::OPERATIONS,
    ];
    kit::Subgraph {
        tables: vec![
            campaign::campaign,
            application::application,
            tracking_link::tracking_link,
            event::event,
            boost::boost,
            live_event::live_event,
            live_sale::live_sale,
            membership::membership,
            user::user,
            ledger::wallet,
            ledger::entry,
        ],
        operations: operations.into_iter().flatten().collect(),
        ..kit::Subgraph::default()
    }
}
