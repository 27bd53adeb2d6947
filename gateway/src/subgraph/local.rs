//! A subgraph in the same process: no text is parsed and no JSON is written on the way.

use super::{FOOTPRINT, Fetch, Fetched, Scope, Subgraph, footprint};
use crate::Caller;
use async_graphql::{
    ObjectType, Request, Response, SDLExportOptions, Schema, SubscriptionType, Value, Variables,
};
use futures::{FutureExt, StreamExt, future::BoxFuture, stream::BoxStream};
use std::sync::Arc;

type Prepare = Arc<dyn Fn(Request, &Scope, &Caller) -> Request + Send + Sync>;
type Finish = Arc<dyn Fn(&Scope) -> BoxFuture<'static, ()> + Send + Sync>;

/// A subgraph that is an async-graphql schema of this process.
pub struct Local<Q, M, S> {
    schema: Schema<Q, M, S>,
    sdl: String,
    prepare: Prepare,
    finish: Finish,
}

impl<Q, M, S> Local<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    /// `prepare` puts the product's context into a request's data; `finish` ends what an event of a subscription
    /// began in its scope. The SDL is the schema's own.
    pub fn new(
        schema: Schema<Q, M, S>,
        prepare: impl Fn(Request, &Scope, &Caller) -> Request + Send + Sync + 'static,
        finish: impl Fn(&Scope) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        let options = SDLExportOptions::new().federation().compose_directive().include_specified_by();
        let sdl = schema.sdl_with_options(options);
        Self { schema, sdl, prepare: Arc::new(prepare), finish: Arc::new(finish) }
    }

    /// The same with another SDL, for what async-graphql cannot write into it.
    pub fn with_sdl(self, sdl: String) -> Self {
        Self { sdl, ..self }
    }

    fn request(&self, fetch: Fetch) -> (Request, Scope) {
        let mut request = Request::new(String::new());
        request.set_parsed_query(fetch.operation.document.clone());
        let mut variables = Variables::default();
        for (name, value) in fetch.variables {
            variables.insert(name, value);
        }
        request.variables = variables;
        if fetch.footprint {
            request.extensions.insert(FOOTPRINT.into(), Value::Boolean(true));
        }
        ((self.prepare)(request, &fetch.scope, &fetch.caller), fetch.scope)
    }
}

impl<Q, M, S> Subgraph for Local<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    fn sdl(&self) -> &str {
        &self.sdl
    }

    fn execute(&self, fetch: Fetch) -> BoxFuture<'_, Fetched> {
        let (request, _) = self.request(fetch);
        self.schema.execute(request).map(fetched).boxed()
    }

    fn subscribe(&self, fetch: Fetch) -> BoxStream<'static, Fetched> {
        let (request, scope) = self.request(fetch);
        let finish = Arc::clone(&self.finish);
        let events = self.schema.execute_stream(request);
        let finished = events.then(move |response| {
            let end = finish(&scope);
            async move {
                end.await;
                fetched(response)
            }
        });
        finished.boxed()
    }
}

fn fetched(mut response: Response) -> Fetched {
    let (reads, writes) = footprint(response.extensions.remove(FOOTPRINT));
    Fetched { data: response.data, errors: response.errors, reads, writes }
}
