use async_graphql::*;

#[derive(Enum, Copy, Clone, Eq, PartialEq)]
pub enum Standing {
    Good,
    #[graphql(visible = true, inaccessible)]
    Watched,
}

#[derive(SimpleObject, Clone)]
#[graphql(shareable)]
pub struct PageInfo {
    pub has_next: bool,
}

/// A person with an account.
#[derive(SimpleObject, Clone)]
#[graphql(complex)]
pub struct User {
    pub id: ID,
    /// What the person is called.
    pub name: String,
    pub nickname: Option<String>,
    #[graphql(inaccessible)]
    pub secret: String,
    pub reputation: i32,
    pub standing: Option<Standing>,
    #[graphql(deprecation = "use name")]
    pub login: String,
}

#[ComplexObject]
impl User {
    // A failing field of async-graphql is null only where the `Option` is outside.
    async fn failing(&self) -> Option<Result<i32>> {
        Some(Err(Error::new("the database said no")))
    }
    async fn refused(&self) -> Option<Result<i32>> {
        Some(Err(Error::new("Not yours.").extend_with(|_, extensions| extensions.set("code", "FORBIDDEN"))))
    }
    async fn unknown_code(&self) -> Option<Result<i32>> {
        Some(Err(Error::new("inside").extend_with(|_, extensions| extensions.set("code", "TEAPOT"))))
    }
    async fn strict(&self) -> Result<i32> {
        Err(Error::new("strictly no"))
    }
}

#[derive(SimpleObject, Clone)]
pub struct UserPage {
    pub nodes: Vec<User>,
    pub page_info: PageInfo,
}

#[derive(InputObject)]
pub struct Rename {
    pub id: ID,
    pub name: String,
    #[graphql(default = 3)]
    pub times: i32,
    pub tags: Option<Vec<String>>,
    pub standing: Option<Standing>,
}

pub fn user(number: u32) -> Option<User> {
    // The people 600 and above are hidden.
    (number < 600).then(|| User {
        id: number.to_string().into(),
        name: format!("user{number}"),
        nickname: number.is_multiple_of(2).then(|| format!("nick{number}")),
        secret: "secret".into(),
        reputation: i32::try_from(number).unwrap() * 10,
        standing: Some(if number == 3 { Standing::Watched } else { Standing::Good }),
        login: format!("login{number}"),
    })
}

pub struct Query;

#[Object]
impl Query {
    async fn me(&self) -> Option<User> {
        user(1)
    }
    async fn user(&self, id: ID) -> Option<User> {
        user(id.parse().ok()?)
    }
    async fn users(&self, #[graphql(default = 5)] first: u32) -> UserPage {
        UserPage { nodes: (1..=first).filter_map(user).collect(), page_info: PageInfo { has_next: true } }
    }
    async fn echo(
        &self,
        text: Option<String>,
        standing: Option<Standing>,
        numbers: Option<Vec<i32>>,
    ) -> String {
        let standing = standing.map(|standing| match standing {
            Standing::Good => "good",
            Standing::Watched => "watched",
        });
        format!("{text:?} {standing:?} {numbers:?}")
    }
    #[graphql(entity)]
    async fn user_by_id(&self, id: ID) -> Option<User> {
        user(id.parse().ok()?)
    }
}

pub struct Mutation;

#[derive(SimpleObject)]
pub struct RenamePayload {
    pub user: Option<User>,
    pub query: ShortQuery,
    pub input: String,
}

/// The root type again, as payloads show it.
#[derive(SimpleObject)]
#[graphql(name = "Status")]
pub struct ShortQuery {
    pub healthy: bool,
}

#[Object]
impl Mutation {
    async fn rename(&self, input: Rename) -> RenamePayload {
        let user = user(input.id.parse().unwrap()).map(|user| User { name: input.name.clone(), ..user });
        let input = format!("{} {} {:?}", input.name, input.times, input.tags);
        RenamePayload { user, query: ShortQuery { healthy: true }, input }
    }
    async fn refuse(&self) -> Result<String> {
        Err(Error::new("No.").extend_with(|_, extensions| extensions.set("code", "BAD_USER_INPUT")))
    }
    async fn log_account(&self, ctx: &Context<'_>, text: String) -> String {
        super::statistics::log(ctx, format!("accounts {text}"))
    }
}

pub type Schema = async_graphql::Schema<Query, Mutation, EmptySubscription>;

pub fn schema() -> Schema {
    Schema::build(Query, Mutation, EmptySubscription).enable_federation().finish()
}
