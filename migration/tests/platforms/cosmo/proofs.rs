//! Batches of transactions under one root, and the proofs that a transaction stands in its batch.

use crate::cosmo::world::{Member, World, refused, state, text};
use serde_json::{Value, json};

impl World {
    /// As many people, with a transaction each, sealed into one batch; and the batch.
    async fn sealed(&self, people: usize) -> (Vec<Member>, String) {
        let mut members = Vec::new();
        // The administrator has a transaction too.
        for number in 1..people {
            members.push(self.member(&format!("m{number}")).await);
        }
        let sealed = self.administer("seal_equity_batch()").await.unwrap();
        assert_eq!(sealed["transactions"], json!(people));
        (members, text(&sealed["equity_batch"]))
    }

    async fn proof(&self, member: &Member) -> Value {
        let transaction =
            self.value(&format!("select id from equity_transactions where user_id = {member} limit 1")).await;
        self.call(member, &format!("transaction_proof('{transaction}')")).await.unwrap()
    }

    async fn verifies(&self, leaf: &Value, path: &Value, root: &Value) -> bool {
        let call = format!(
            "verify_merkle_proof('{}', '{path}', '{}')",
            leaf.as_str().unwrap(),
            root.as_str().unwrap()
        );
        self.call_as("", "anon", &call).await.unwrap().as_bool().unwrap()
    }
}

#[tokio::test]
async fn every_leaf_of_trees_of_any_size_is_proven() {
    let world = World::new().await;
    let proven = "select count(*) from generate_series(1, 33) as size
        cross join lateral (
          select array_agg(merkle_leaf(hash_of(size || '/' || place)) order by place) as leaves
          from generate_series(0, size - 1) as place
        ) as tree
        cross join lateral generate_series(0, size - 1) as place
        where not verify_merkle_proof(leaves[place + 1], merkle_path(leaves, place), merkle_root(leaves))
          or verify_merkle_proof(merkle_leaf(hash_of('another')), merkle_path(leaves, place), merkle_root(leaves))";
    assert_eq!(world.value(proven).await, "0");
}

#[tokio::test]
async fn roots_are_those_of_rfc_6962() {
    let world = World::new().await;
    // Leaves a to e; the right half of an uneven tree is the smaller one.
    let expected = "with hash as (
          select array_agg(sha256('\\x00'::bytea || sha256(convert_to(letter, 'UTF8'))) order by letter) as leaf
          from unnest(array['a', 'b', 'c', 'd', 'e']) as letter
        ), pairs as (
          select sha256('\\x01'::bytea || leaf[1] || leaf[2]) as ab, sha256('\\x01'::bytea || leaf[3] || leaf[4]) as cd,
            leaf[5] as e
          from hash
        )
        select encode(sha256('\\x01'::bytea || sha256('\\x01'::bytea || ab || cd) || e), 'hex') from pairs";
    let found = "select merkle_root(array_agg(merkle_leaf(hash_of(letter)) order by letter))
        from unnest(array['a', 'b', 'c', 'd', 'e']) as letter";
    assert_eq!(world.value(found).await, world.value(expected).await);
}

#[tokio::test]
async fn a_sealed_transaction_is_proven_by_its_record_and_the_public_root() {
    let world = World::new().await;
    let (members, batch) = world.sealed(7).await;
    let public = format!("select merkle_root, transaction_count from equity_batches where id = '{batch}'");
    let public = world.rows_as("", "anon", &public).await.unwrap();
    assert_eq!(public[0]["transaction_count"], json!(7));
    for member in &members {
        let proof = world.proof(member).await;
        assert_eq!((&proof["equity_batch"], &proof["root"]), (&json!(batch), &public[0]["merkle_root"]));
        assert!(world.verifies(&proof["leaf"], &proof["path"], &proof["root"]).await);
        let record = text(&proof["record"]);
        assert!(record.contains(&member.id) && record.contains("100.00000000"));
        let leaf =
            format!("select encode(sha256('\\x00'::bytea || sha256(convert_to('{record}', 'UTF8'))), 'hex')");
        assert_eq!(proof["leaf"], json!(world.value(&leaf).await), "from the record to the leaf");
    }
    world.assert_healthy().await;
}

#[tokio::test]
async fn a_proof_that_was_bent_does_not_hold() {
    let world = World::new().await;
    let (members, _) = world.sealed(6).await;
    let proof = world.proof(&members[1]).await;
    let other = world.proof(&members[2]).await;
    let (leaf, path, root) = (&proof["leaf"], &proof["path"], &proof["root"]);
    assert!(!world.verifies(&other["leaf"], path, root).await, "another leaf");
    assert!(!world.verifies(leaf, &other["path"], root).await, "another path");
    assert!(!world.verifies(leaf, path, leaf).await, "another root");
    let mut bent = path.clone();
    bent[0]["side"] = json!(if path[0]["side"] == "left" { "right" } else { "left" });
    assert!(!world.verifies(leaf, &bent, root).await, "the other side");
    let mut shorter = path.clone();
    shorter.as_array_mut().unwrap().pop();
    assert!(!world.verifies(leaf, &shorter, root).await, "a step less");
    for nonsense in [json!({}), json!("x"), json!([{}]), json!([{ "side": "up", "hash": root }]), json!([1])]
    {
        assert!(!world.verifies(leaf, &nonsense, root).await, "{nonsense}");
    }
    let long =
        "verify_merkle_proof(repeat('0', 64), (select jsonb_agg(jsonb_build_object('side', 'left', 'hash',
        repeat('0', 64))) from generate_series(1, 65)), repeat('0', 64))";
    assert_eq!(world.call_as("", "anon", long).await.unwrap(), json!(false), "deeper than any tree");
    for nothing in
        ["null, '[]', null", "repeat('0', 64), null, repeat('0', 64)", "repeat('0', 64), '[]', null"]
    {
        let call = format!("verify_merkle_proof({nothing})");
        assert_eq!(world.call_as("", "anon", &call).await.unwrap(), json!(false), "{nothing}");
    }
}

#[tokio::test]
async fn a_proof_is_for_whose_transaction_it_is_once_it_is_sealed() {
    let world = World::new().await;
    let (members, _) = world.sealed(3).await;
    let sealed =
        world.value(&format!("select id from equity_transactions where user_id = {}", members[0])).await;
    let call = format!("transaction_proof('{sealed}')");
    let unknown = refused("TRANSACTION_NOT_FOUND", "transactionId");
    assert_eq!(world.call(&members[1], &call).await, unknown);
    assert_eq!(world.call(&members[1], "transaction_proof(gen_random_uuid())").await, unknown);
    world.administer(&call).await.unwrap();
    let late = world.award(&members[0], "1", "late").await.unwrap();
    let call = format!("transaction_proof('{}')", text(&late["equity_transaction"]));
    assert_eq!(world.call(&members[0], &call).await, refused("NOT_SEALED", "transactionId"));
    world.administer("seal_equity_batch()").await.unwrap();
    let alone = world.call(&members[0], &call).await.unwrap();
    assert_eq!((&alone["path"], &alone["leaf"]), (&json!([]), &alone["root"]), "a batch of one");
    assert_eq!(world.administer("seal_equity_batch()").await.unwrap(), Value::Null, "nothing left to seal");
}

#[tokio::test]
async fn a_chain_forged_as_a_whole_breaks_its_seal() {
    let world = World::new().await;
    let (members, batch) = world.sealed(5).await;
    let forged = members[2].clone();
    let rehashed = "chain_hash = hash_of(chain_record(equity_transactions))";
    let row = format!("where user_id = {forged}");
    let transaction = world.value(&format!("select id from equity_transactions {row}")).await;
    world.tamper("create table kept as table equity_transactions").await;
    let restore = "delete from equity_transactions; insert into equity_transactions table kept";
    for (tampering, record) in [
        (
            format!(
                "update equity_transactions set amount = 1000, balance_after = 1000 {row};
                 update equity_transactions set {rehashed} {row}"
            ),
            &transaction,
        ),
        (format!("delete from equity_transactions {row}"), &transaction),
        (
            format!(
                "insert into equity_transactions select (transformed).* from (
                   select jsonb_populate_record(kept, jsonb_build_object(
                     'id', gen_random_uuid(), 'interaction_id', gen_random_uuid(), 'user_id', gen_random_uuid(),
                     'seq', 0)) as transformed from kept {row}) as slipped"
            ),
            &String::new(),
        ),
    ] {
        world.tamper(&tampering).await;
        let found = world.rows_as("", "service_role", "select * from verify_batches()").await.unwrap();
        assert_eq!(found.as_array().unwrap().len(), 1, "{tampering}: {found}");
        if !record.is_empty() {
            assert_eq!(found[0]["transaction_id"], json!(record), "{tampering}");
            assert_eq!(found[0]["batch_id"], json!(batch), "{tampering}");
        }
        world.tamper(restore).await;
        world.assert_healthy().await;
    }
    world.tamper("update equity_batches set merkle_root = repeat('0', 64)").await;
    assert_eq!(
        world.first_fault().await,
        json!([{ "checked": "verify_batches", "record": batch, "problem": "the root is not that of the leaves" }])
    );
}

#[tokio::test]
async fn batches_follow_each_other_without_a_gap() {
    let world = World::new().await;
    world.sealed(3).await;
    let priya = world.member("priya").await;
    for number in 0..4 {
        world.award(&priya, "1", &format!("r{number}")).await.unwrap();
    }
    world.administer("seal_equity_batch()").await.unwrap();
    let covered = "select count(*) from equity_transactions
        where (select count(*) from equity_batches where seq between first_seq and last_seq) <> 1
          or not exists (select from equity_anchors where transaction_id = equity_transactions.id)";
    assert_eq!(world.value(covered).await, "0");
    let counted = "select string_agg(transaction_count::text, ' ' order by first_seq) from equity_batches";
    assert_eq!(world.value(counted).await, "3 5");
    world.assert_healthy().await;
}

#[tokio::test]
async fn sealing_gives_up_where_a_writer_takes_too_long() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let mut writer = world.begin("", "service_role").await;
    let award = sqlx::AssertSqlSafe(format!("select award_equity_points({priya}, 'daily_active', 1, 'r')"));
    sqlx::raw_sql(award).execute(&mut *writer).await.unwrap();
    assert_eq!(world.administer("seal_equity_batch()").await.unwrap(), Value::Null);
    writer.commit().await.unwrap();
    assert_eq!(world.administer("seal_equity_batch()").await.unwrap()["transactions"], json!(3));
}

#[tokio::test]
async fn a_published_root_is_recorded_once_and_for_everybody() {
    let world = World::new().await;
    let (_, batch) = world.sealed(3).await;
    let publish = |batch: &str, rest: &str| format!("publish_equity_batch('{batch}', {rest})");
    for (rest, code, field) in [
        ("' ', 1, '0x1'", "NETWORK_REQUIRED", "network"),
        ("'base', -1, '0x1'", "BLOCK_HEIGHT_INVALID", "blockHeight"),
        ("'base', null, '0x1'", "BLOCK_HEIGHT_INVALID", "blockHeight"),
        ("'base', 1, ''", "TRANSACTION_HASH_REQUIRED", "transactionHash"),
    ] {
        assert_eq!(world.administer(&publish(&batch, rest)).await, refused(code, field), "{rest}");
    }
    let unknown = publish("00000000-0000-4000-8000-000000000000", "'base', 1, '0x1'");
    assert_eq!(world.administer(&unknown).await, refused("BATCH_NOT_FOUND", "batchId"));
    let call = publish(&batch, "'base', 7040512, '0x5eed', 'signed'");
    assert_eq!(world.administer(&call).await.unwrap(), json!({ "equity_batch": batch }));
    assert_eq!(world.administer(&call).await, refused("BATCH_PUBLISHED", "batchId"));
    let public = "select network, block_height, transaction_hash, signature from equity_publications";
    assert_eq!(
        world.rows_as("", "anon", public).await.unwrap(),
        json!([{ "network": "base", "block_height": 7040512, "transaction_hash": "0x5eed", "signature": "signed" }])
    );
    for table in ["equity_batches", "equity_anchors", "equity_publications"] {
        let key = if table == "equity_batches" { "id" } else { "batch_id" };
        let change = format!("update {table} set {key} = {key} returning {key}");
        assert_eq!(state(world.owner(&change).await), "P0001", "{table}");
        assert_eq!(
            state(world.owner(&format!("delete from {table} returning {key}")).await),
            "P0001",
            "{table}"
        );
    }
}
