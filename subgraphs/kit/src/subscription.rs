//! Subscriptions: a stream of payloads, each resolved as the client selected.

use crate::{
    context::Context,
    failure::{Code, Failure},
    input::{self, Argument, Given},
    resolve::{Object, Payload, Request, Resolved, object},
};
use async_graphql::{
    Context as FieldContext, Name, Response, SubscriptionType, Value,
    futures_util::{
        StreamExt,
        stream::{self, BoxStream},
    },
    indexmap::IndexMap,
    registry::{ObjectBuilder, Registry},
};
use database::Platform;
use std::{borrow::Cow, pin::Pin, sync::Arc};

/// A subscription.
#[derive(Debug)]
pub struct Live {
    /// The field's name.
    pub name: &'static str,
    /// Whose accounts it takes to subscribe.
    pub platform: Platform,
    /// What it tells, to a person.
    pub description: &'static str,
    pub arguments: &'static [Argument],
    /// The type of what it sends.
    pub payload: fn() -> &'static Object,
    /// Opens the stream. It ends at the first failure.
    pub open: fn(Context, Given) -> BoxStream<'static, Result<Payload, Failure>>,
}

/// The root of subscriptions.
pub struct Subscription(pub(crate) Arc<Vec<&'static Live>>);

impl SubscriptionType for Subscription {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("Subscription")
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let empty = ObjectBuilder::new("Subscription", IndexMap::new()).is_subscription(true).build();
        registry.types.entry("Subscription".to_owned()).or_insert(empty);
        "Subscription!".to_owned()
    }

    fn create_field_stream<'a>(
        &'a self,
        field: &'a FieldContext<'_>,
    ) -> Option<Pin<Box<dyn stream::Stream<Item = Response> + Send + 'a>>> {
        let name = field.item.node.name.node.as_str();
        let live: &'static Live = self.0.iter().find(|live| live.name == name)?;
        let request = match Request::of(field) {
            Ok(request) => request,
            Err(error) => return Some(stream::once(async { Response::from_errors(vec![error]) }).boxed()),
        };
        let value = |argument: &Argument| request.argument(field.item, argument.name);
        if request.context.viewer().subject(live.platform).is_none() {
            let failure = Failure::new(Code::Unauthenticated, "Sign in to subscribe to this");
            return Some(stream::once(respond(request, live, field, Err(failure))).boxed());
        }
        let payloads = match input::given(live.arguments, request.context.limits().text_length_max, value) {
            Ok(given) => (live.open)(request.context.clone(), given),
            Err(misfit) => stream::once(async { Err(misfit.into()) }).boxed(),
        };
        Some(payloads.then(move |payload| respond(request, live, field, payload)).boxed())
    }
}

async fn respond<'a>(
    request: Request<'a>,
    live: &'static Live,
    field: &'a FieldContext<'_>,
    payload: Result<Payload, Failure>,
) -> Response {
    request.context.allowance().renew();
    let resolved = match payload {
        Ok(payload) => {
            object(&request, (live.payload)(), vec![&field.item.node.selection_set.node], payload).await
        }
        Err(failure) => Resolved::failed(1, field.item.pos, &failure),
    };
    let errors = request.report(field, resolved.faults, false);
    let data = match resolved.values.into_iter().next().flatten() {
        Some(value) => {
            let key: Name = field.item.node.response_key().node.clone();
            Value::Object([(key, value)].into_iter().collect())
        }
        None => Value::Null,
    };
    let mut response = Response::new(data);
    response.errors = errors;
    response
}
