use async_graphql::*;
use std::sync::Mutex;

/// What mutations did, in the order in which they did it.
pub static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn log(_: &Context<'_>, text: String) -> String {
    let mut log = LOG.lock().unwrap();
    log.push(text.clone());
    text
}

pub struct Post {
    pub id: ID,
}

#[Object]
impl Post {
    async fn id(&self) -> &ID {
        &self.id
    }
    async fn views(&self) -> i32 {
        self.id.parse().unwrap_or(0)
    }
}

pub struct Photo {
    pub id: ID,
}

#[Object]
impl Photo {
    async fn id(&self) -> &ID {
        &self.id
    }
    async fn views(&self) -> i32 {
        7
    }
}

pub struct Query;

#[Object]
impl Query {
    async fn visits(&self) -> i32 {
        42
    }
    #[graphql(entity)]
    async fn post_by_id(&self, id: ID) -> Option<Post> {
        Some(Post { id })
    }
    #[graphql(entity)]
    async fn photo_by_id(&self, id: ID) -> Option<Photo> {
        Some(Photo { id })
    }
}

pub struct Mutation;

#[Object]
impl Mutation {
    async fn log_statistics(&self, ctx: &Context<'_>, text: String) -> String {
        log(ctx, format!("statistics {text}"))
    }
}

pub type Schema = async_graphql::Schema<Query, Mutation, EmptySubscription>;

pub fn schema() -> Schema {
    Schema::build(Query, Mutation, EmptySubscription).enable_federation().finish()
}
