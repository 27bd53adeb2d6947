//! Root fields that one statement answers with one jsonb: figures and checks, no rows of a table.

use crate::{
    failure::{Code, Failure},
    resolve::{Object, Payload, Request, Resolved, object},
    sql::Sql,
};
use async_graphql::{Positioned, parser::types::Field};
use database::Platform;
use sqlx::Row;

/// A root field that one statement answers.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The field's name.
    pub name: &'static str,
    pub platform: Platform,
    /// What it is to a person.
    pub description: &'static str,
    /// Gives one row with one column, a jsonb object; runs as the viewer.
    pub sql: &'static str,
    /// The object's type.
    pub object: fn() -> &'static Object,
}

impl Figures {
    pub(crate) async fn resolve<'r>(
        &'static self,
        request: &'r Request<'r>,
        field: &'r Positioned<Field>,
    ) -> Resolved {
        let payload = match self.read(request).await {
            Ok(payload) => payload,
            Err(failure) => return Resolved::failed(1, field.pos, &failure),
        };
        object(request, (self.object)(), vec![&field.node.selection_set.node], payload).await
    }

    async fn read(&self, request: &Request<'_>) -> Result<Payload, Failure> {
        if request.context.viewer().subject(self.platform).is_none() {
            return Err(Failure::new(Code::Unauthenticated, "Sign in to see this"));
        }
        request.footprint.read_platform(self.platform);
        let rows = request.context.rows(self.platform, Sql::new(self.sql)).await?;
        let values = rows.first().map(|row| row.try_get(0)).transpose();
        match values.map_err(|error| request.context.internal(&error))? {
            Some(serde_json::Value::Object(values)) => Ok(Payload { values }),
            _ => Err(request.context.internal(&"figures that are no object")),
        }
    }
}
