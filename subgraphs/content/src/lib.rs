//! Where creators gather people: communities, their members and posts, and what tips unlock.

mod community;
mod community_member;
mod community_post;
mod tip;
mod tip_unlock;
mod user;

use kit::Subgraph;

/// What the subgraph shows and does.
pub fn subgraph() -> Subgraph {
    Subgraph {
        tables: vec![
            community::community,
            community_member::community_member,
            community_post::community_post,
            tip_unlock::tip_unlock,
            user::user,
            tip::tip,
        ],
        ..Subgraph::default()
    }
}
