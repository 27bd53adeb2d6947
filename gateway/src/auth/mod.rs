//! Who sent a request: signed tokens of configured issuers.

mod authentication;
mod development;
mod issuer;
mod jwks;
#[cfg(test)]
mod tests;

pub use authentication::{Authentication, AuthenticationError, remaining};
pub use development::sign_development_token;
pub use issuer::{InvalidIssuer, Issuer, Keys};
