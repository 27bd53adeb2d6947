//! The one hook at which a value, and not a Rust type, can define types: a directive registers itself. The directive is
//! `@cacheControl`; along with it come all types of the subgraph, so that no type costs generated code.

use super::{interfaces, objects, roots, scalars};
use crate::{root::Roots, subscription::Live};
use async_graphql::{
    ContextDirective, CustomDirective, CustomDirectiveFactory, ServerError, ServerResult,
    indexmap::IndexMap,
    parser::types::Directive,
    registry::{
        __DirectiveLocation as Location, EnumBuilder, MetaDirective, MetaEnumValue, MetaInputValue, Registry,
    },
};
use std::{borrow::Cow, sync::Arc};

/// All that a subgraph's schema has.
pub(crate) struct Definition {
    pub roots: Arc<Roots>,
    pub live: Arc<Vec<&'static Live>>,
}

impl CustomDirectiveFactory for Definition {
    fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed("cacheControl")
    }

    fn register(&self, registry: &mut Registry) {
        register_cache_control(registry);
        scalars::register(registry);
        objects::register_shared(registry);
        for table in self.roots.entities.values() {
            objects::register_table(registry, table);
        }
        for type_name in &self.roots.nodes {
            interfaces::implement_node(registry, type_name);
        }
        roots::register(registry, &self.roots, &self.live);
    }

    fn create(
        &self,
        context: &ContextDirective<'_>,
        _: &Directive,
    ) -> ServerResult<Box<dyn CustomDirective>> {
        Err(ServerError::new("@cacheControl stands on types only", Some(context.item.pos)))
    }
}

fn register_cache_control(registry: &mut Registry) {
    let scope = |name: &str, description: &str| {
        let value = MetaEnumValue { description: Some(description.to_owned()), ..MetaEnumValue::new(name) };
        (name.to_owned(), value)
    };
    let scopes: IndexMap<_, _> =
        [scope("PUBLIC", "All viewers see the same."), scope("PRIVATE", "It depends on who asks.")].into();
    let description = Some("For whom a cached answer holds.".to_owned());
    registry.types.insert(
        "CacheScope".to_owned(),
        EnumBuilder::new("CacheScope", scopes).description(description).build(),
    );
    let argument = |name: &str, type_name: &str| (name.to_owned(), MetaInputValue::new(name, type_name));
    registry.add_directive(MetaDirective {
        name: "cacheControl".to_owned(),
        description: Some(
            "What was read of the type may be kept: for so many seconds, and for whom.".to_owned(),
        ),
        locations: vec![Location::OBJECT],
        args: [argument("maxAge", "Int!"), argument("scope", "CacheScope!")].into(),
        is_repeatable: false,
        visible: None,
        composable: None,
    });
}
