use async_graphql::*;
use futures::{Stream, stream};

#[derive(SimpleObject, Clone)]
#[graphql(shareable)]
pub struct PageInfo {
    pub has_next: bool,
}

pub struct User {
    pub id: ID,
    pub reputation: Option<i32>,
}

#[Object]
impl User {
    async fn id(&self) -> &ID {
        &self.id
    }
    #[graphql(external)]
    async fn reputation(&self) -> Option<i32> {
        self.reputation
    }
    #[graphql(requires = "reputation")]
    async fn badge(&self) -> String {
        format!("badge-{}", self.reputation.unwrap_or(-1))
    }
    async fn posts(&self, #[graphql(default = 2)] first: u32) -> Vec<Post> {
        let author: u32 = self.id.parse().unwrap();
        (0..first).map(|number| post(author * 100 + number)).collect()
    }
}

#[derive(Enum, Copy, Clone, Eq, PartialEq)]
pub enum Kind {
    Text,
    Link,
}

#[derive(Clone)]
pub struct Post {
    pub id: ID,
    pub title: String,
    pub kind: Kind,
    pub author: u32,
}

#[Object]
impl Post {
    async fn id(&self) -> &ID {
        &self.id
    }
    async fn title(&self, #[graphql(default = false)] loud: bool) -> String {
        if loud { self.title.to_uppercase() } else { self.title.clone() }
    }
    async fn kind(&self) -> Kind {
        self.kind
    }
    /// The writer; null where you may not see them.
    async fn author(&self) -> Option<User> {
        Some(person(self.author))
    }
    async fn owner(&self) -> User {
        person(self.author)
    }
    async fn caption(&self) -> String {
        format!("caption of {}", self.title)
    }
}

#[derive(Clone)]
pub struct Photo {
    pub id: ID,
    pub author: u32,
}

#[Object]
impl Photo {
    async fn id(&self) -> &ID {
        &self.id
    }
    async fn url(&self) -> String {
        format!("https://photos/{}", *self.id)
    }
    async fn author(&self) -> Option<User> {
        Some(person(self.author))
    }
    async fn caption(&self) -> Option<String> {
        None
    }
}

#[derive(Interface)]
#[graphql(field(name = "id", ty = "&ID"), field(name = "author", ty = "Option<User>"))]
pub enum Media {
    Post(Post),
    Photo(Photo),
}

#[derive(Union)]
pub enum Thing {
    Post(Post),
    Photo(Photo),
}

fn person(number: u32) -> User {
    User { id: number.to_string().into(), reputation: None }
}

pub fn post(number: u32) -> Post {
    Post {
        id: number.to_string().into(),
        title: format!("post{number}"),
        kind: Kind::Text,
        author: number / 100,
    }
}

fn photo(number: u32) -> Photo {
    Photo { id: format!("p{number}").into(), author: number }
}

pub struct Query;

#[Object]
impl Query {
    async fn feed(&self, #[graphql(default = 3)] first: u32) -> Vec<Post> {
        (0..first).map(|number| post((number % 2 + 1) * 100 + number)).collect()
    }
    async fn media(&self) -> Vec<Media> {
        vec![Media::Post(post(100)), Media::Photo(photo(2))]
    }
    async fn things(&self) -> Vec<Thing> {
        vec![Thing::Post(post(100)), Thing::Photo(photo(2))]
    }
    async fn ghost(&self) -> Post {
        post(66600)
    }
    async fn maybe(&self, id: ID) -> Option<Post> {
        id.parse().ok().map(post)
    }
    #[graphql(entity)]
    async fn post_by_id(&self, id: ID) -> Option<Post> {
        id.parse().ok().map(post)
    }
    #[graphql(entity)]
    async fn photo_by_id(&self, id: ID) -> Option<Photo> {
        id.strip_prefix('p')?.parse().ok().map(photo)
    }
    #[graphql(entity)]
    async fn user_by_id(&self, id: ID) -> User {
        User { id, reputation: None }
    }
    #[graphql(entity)]
    async fn user_with_reputation(&self, #[graphql(key)] id: ID, reputation: Option<i32>) -> User {
        User { id, reputation }
    }
}

pub struct Mutation;

#[Object]
impl Mutation {
    async fn create_post(&self, title: String) -> Post {
        Post { title, ..post(300) }
    }
    async fn log_content(&self, ctx: &Context<'_>, text: String) -> String {
        super::statistics::log(ctx, format!("content {text}"))
    }
}

pub struct Subscription;

#[Subscription]
impl Subscription {
    async fn post_added(&self, #[graphql(default = 2)] count: u32) -> impl Stream<Item = Post> {
        stream::iter((1..=count).map(|number| post(number * 100)))
    }
    async fn unlucky(&self) -> impl Stream<Item = Result<Option<Post>>> {
        stream::iter([Ok(Some(post(100))), Err(Error::new("lost"))])
    }
}

pub type Schema = async_graphql::Schema<Query, Mutation, Subscription>;

pub fn schema() -> Schema {
    Schema::build(Query, Mutation, Subscription)
        .enable_federation()
        .enable_subscription_in_federation()
        .finish()
}
