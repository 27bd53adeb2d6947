//! Whether a database that we did not create is what Quintet expects, and what will not work where it is not.

mod compare;
mod surroundings;

use crate::store::Store;
use anyhow::Result;
use database::{Platform, PlatformSettings, shape};
use sqlx::{Connection, PgConnection};

/// Something that is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table, type or function; none where it is about the database as a whole.
    pub of: Option<String>,
    /// The column, value, constraint, policy, trigger or role.
    pub name: Option<String>,
    /// What is different, e.g. `missing`.
    pub problem: String,
    /// What follows from it, in sentences.
    pub effect: String,
    /// Whether something will not work; else it is worth a look.
    pub fails: bool,
}

/// Compares the platform's part of the database with what this version expects. Nothing is written.
pub async fn platform(store: &Store, platform: Platform) -> Result<Vec<Difference>> {
    let place = store.place(platform)?;
    match differences(platform, place).await {
        Ok(differences) => Ok(differences),
        Err(error) => Ok(vec![Difference {
            of: None,
            name: None,
            problem: format!("cannot be read ({error})"),
            effect: "Nothing of the platform works.".to_owned(),
            fails: true,
        }]),
    }
}

async fn differences(platform: Platform, place: &PlatformSettings) -> sqlx::Result<Vec<Difference>> {
    let mut connection = PgConnection::connect(&place.url).await?;
    sqlx::raw_sql("set default_transaction_read_only = on").execute(&mut connection).await?;
    let found = shape::read(&mut connection, platform, &place.schema).await?;
    let mut differences = if found.is_empty() {
        vec![compare::nothing(&place.schema)]
    } else {
        compare::differences(entities::shape::parts(platform.name()), &found)
    };
    differences.extend(surroundings::differences(&mut connection, platform).await?);
    connection.close().await?;
    Ok(differences)
}
