//! Who people are on the platforms: their accounts, roles and profiles.

mod business_profile;
mod creator_profile;
mod role;
mod user;

use kit::Subgraph;

/// What the subgraph shows and does.
pub fn subgraph() -> Subgraph {
    Subgraph {
        tables: vec![
            user::user,
            role::user_role,
            creator_profile::creator_profile,
            business_profile::business_profile,
        ],
        viewers: vec![("orosMe", user::user)],
        operations: vec![
            &role::ADD_ROLE,
            &role::REMOVE_ROLE,
            &user::DECIDE_KYC,
            &creator_profile::VERIFY_CREATOR,
        ],
        ..Subgraph::default()
    }
}
