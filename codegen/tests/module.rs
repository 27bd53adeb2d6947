//! The module of a platform, generated from a real database.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use codegen::Folder;
use database::PrivateServer;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};
use tempfile::TempDir;

const SCHEMA: &str = include_str!("schema.sql");

/// A PostgreSQL of the test's own; stopped before its folder goes.
struct Server {
    server: PrivateServer,
    _folder: TempDir,
}

impl Server {
    async fn start() -> Server {
        let permissions = fs::Permissions::from_mode(0o755);
        let folder = tempfile::Builder::new().permissions(permissions).tempdir_in("/tmp").unwrap();
        Server { server: PrivateServer::start(folder.path()).await.unwrap(), _folder: folder }
    }

    /// A new database with what the SQL makes in it; gives its url.
    async fn database(&self, name: &str, sql: &str) -> String {
        execute(self.server.url(), &format!("create database {name}")).await;
        let url = self.server.url().replacen("/postgres?", &format!("/{name}?"), 1);
        execute(&url, sql).await;
        url
    }
}

async fn execute(url: &str, sql: &str) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

async fn module(url: &str) -> Folder {
    codegen::module(url, "shop", "shop", Path::new(env!("CARGO_MANIFEST_DIR"))).await.unwrap()
}

/// The files of the module by name, with white space as one blank.
async fn files(url: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    module(url).await.write(folder.path()).unwrap();
    let files = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap());
    files
        .map(|file| {
            let code = fs::read_to_string(file.path()).unwrap();
            let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
            (file.file_name().into_string().unwrap(), code)
        })
        .collect()
}

#[tokio::test]
async fn every_table_and_view_with_a_key_is_an_entity() {
    let server = Server::start().await;
    let files = files(&server.database("shop", SCHEMA).await).await;

    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let expected = [
        "catalog.rs",
        "members.rs",
        "mod.rs",
        "orders.rs",
        "people.rs",
        "profiles.rs",
        "sea_orm_active_enums.rs",
    ];
    assert_eq!(names, expected);
    let index = &files["mod.rs"];
    for name in expected {
        let module = name.trim_end_matches(".rs");
        assert_eq!(index.contains(&format!("pub mod {module};")), name != "mod.rs", "{index}");
    }
    let orders = &files["orders.rs"];
    assert!(orders.starts_with("//! SeaORM entity of `shop.orders`. @generated"), "{orders}");
    assert!(!orders.contains("schema_name"), "an entity must not name a schema: {orders}");
    for part in [
        "pub id: i64, pub buyer_id: Uuid, pub payer_id: Option<Uuid>, pub size: Size, pub price: Decimal,",
        "Self::Price => ColumnType::Decimal(Some((12u32, 2u32))).def(),",
        "fn auto_increment() -> bool { true }",
        "Entity::belongs_to(super::people::Entity) .from(Column::BuyerId)",
        "Entity::belongs_to(super::people::Entity) .from(Column::PayerId)",
    ] {
        assert!(orders.contains(part), "{part} is not in {orders}");
    }
}

#[tokio::test]
async fn the_catalog_knows_what_seaorm_does_not() {
    let server = Server::start().await;
    let files = files(&server.database("shop", SCHEMA).await).await;

    let catalog = &files["catalog.rs"];
    for part in [
        r#"Table { name: "people", comment: "Who buys. Calls himself \"I\".", primary_key: &["id"],"#,
        r#"Column { name: "id", sql_type: SqlType::Uuid, unique: true, ..Column::PLAIN },"#,
        r#"Column { name: "email", sql_type: SqlType::Text, unique: true, length: Some(255), comment: "Where to write to.", ..Column::PLAIN },"#,
        r#"Column { name: "status", sql_type: SqlType::Text, default: true, length: Some(20), values: &["new", "known"], ..Column::PLAIN },"#,
        r#"Column { name: "id", sql_type: SqlType::BigInt, default: true, generated: true, unique: true, ..Column::PLAIN },"#,
        r#"Column { name: "buyer_id", sql_type: SqlType::Uuid, references: Some(("people", "id")), ..Column::PLAIN },"#,
        r#"Column { name: "payer_id", sql_type: SqlType::Uuid, nullable: true, references: Some(("people", "id")), ..Column::PLAIN },"#,
        r#"Column { name: "size", sql_type: SqlType::Text, values: &["small", "large"], ..Column::PLAIN },"#,
        r#"Column { name: "price", sql_type: SqlType::Numeric { precision: Some(12), scale: Some(2) }, ..Column::PLAIN },"#,
        r#"sql_type: SqlType::Numeric { precision: None, scale: None }, nullable: true, default: true, generated: true,"#,
        r#"Column { name: "hashtags", sql_type: SqlType::TextArray, default: true, ..Column::PLAIN },"#,
        r#"Column { name: "seen_from", sql_type: SqlType::Inet, nullable: true, ..Column::PLAIN },"#,
        r#"Column { name: "currency", sql_type: SqlType::Text, nullable: true, values: &["EUR", "USD"], ..Column::PLAIN },"#,
        r#"Table { name: "notes", comment: "", primary_key: &[],"#,
        r#"Constraint { name: "orders_buyer_id_fkey", kind: ConstraintKind::Reference, columns: &["buyer_id"], comment: "", },"#,
        r#"Constraint { name: "orders_buyer_id_placed_at_key", kind: ConstraintKind::Unique, columns: &["buyer_id", "placed_at"], comment: "", },"#,
        r#"Constraint { name: "orders_payer_id_idx", kind: ConstraintKind::Unique, columns: &["payer_id"], comment: "Nobody pays for two large ones.", },"#,
        r#"Constraint { name: "orders_price_check", kind: ConstraintKind::Check, columns: &["price"], comment: "A price is more than nothing.", },"#,
    ] {
        assert!(catalog.contains(part), "{part} is not in {catalog}");
    }
    assert!(!catalog.contains("seaql_migrations") && !catalog.contains("odd"), "{catalog}");
}

#[tokio::test]
async fn a_view_inherits_from_the_columns_it_shows() {
    let server = Server::start().await;
    let files = files(&server.database("shop", SCHEMA).await).await;

    let view = r#"Table { name: "members", comment: "Who buys, for all to see.", primary_key: &["id"], columns: &[
        Column { name: "id", sql_type: SqlType::Uuid, unique: true, ..Column::PLAIN },
        Column { name: "email", sql_type: SqlType::Text, unique: true, length: Some(255), comment: "Where to write to.", ..Column::PLAIN },
        Column { name: "status", sql_type: SqlType::Text, nullable: true, values: &["new", "known"], ..Column::PLAIN },
        Column { name: "motto", sql_type: SqlType::Text, nullable: true, ..Column::PLAIN },
        Column { name: "number", sql_type: SqlType::BigInt, nullable: true, comment: "How many there are.", ..Column::PLAIN },
        ], constraints: &[], view: true, },"#;
    let view = view.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(files["catalog.rs"].contains(&view), "{view} is not in {}", files["catalog.rs"]);
    assert!(files["members.rs"].contains("pub id: Uuid, pub email: String, pub status: Option<String>,"));
}

#[tokio::test]
async fn the_same_schema_gives_the_same_files() {
    let server = Server::start().await;
    let first = server.database("first", SCHEMA).await;
    let second = server.database(
        "second",
        &format!(
            "{SCHEMA};
            alter table shop.orders drop constraint orders_payer_id_fkey;
            alter table shop.orders add constraint orders_payer_id_fkey foreign key (payer_id) references shop.people (id);
            create table shop.passing ();
            drop table shop.passing;"
        ),
    ).await;

    assert_eq!(module(&first).await, module(&second).await);
}

#[tokio::test]
async fn a_folder_names_the_files_that_differ() {
    let server = Server::start().await;
    let module = module(&server.database("shop", SCHEMA).await).await;
    let folder = tempfile::tempdir().unwrap();
    module.write(folder.path()).unwrap();
    assert!(module.differences(folder.path()).unwrap().is_empty());

    let [changed, missing, foreign] =
        ["orders.rs", "people.rs", "surplus.rs"].map(|name| folder.path().join(name));
    fs::write(&changed, "//! Edited.").unwrap();
    fs::remove_file(&missing).unwrap();
    fs::write(&foreign, "").unwrap();

    assert_eq!(module.differences(folder.path()).unwrap(), [changed, missing, foreign]);
    module.write(folder.path()).unwrap();
    assert!(module.differences(folder.path()).unwrap().is_empty());
}

#[tokio::test]
async fn a_schema_without_tables_is_refused() {
    let server = Server::start().await;
    let url = server.database("shop", "create schema shop").await;
    let refusal = codegen::module(&url, "shop", "shop", Path::new(".")).await.unwrap_err();
    assert_eq!(refusal.to_string(), "the schema shop has no tables");
}
