//! Conversations and what is counted of them.

use crate::cosmo::world::World;
use serde_json::json;

#[tokio::test]
async fn a_conversation_counts_its_messages_tokens_whatever_becomes_of_them() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let conversation = world.conversation(&priya).await;
    let counted = "select total_tokens_used, last_message_at is not null as spoken from conversations";
    assert_eq!(
        world.rows(&priya, counted).await.unwrap(),
        json!([{ "total_tokens_used": 0, "spoken": false }])
    );
    let question = format!(
        "insert into messages (conversation_id, role, content) values ('{conversation}', 'user', 'Hi') returning tokens_used"
    );
    assert_eq!(world.rows(&priya, &question).await.unwrap(), json!([{ "tokens_used": 0 }]));
    let answer = format!(
        "insert into messages (conversation_id, role, content, tokens_used)
         values ('{conversation}', 'assistant', '', 5) returning id"
    );
    for change in [
        answer.as_str(),
        "update messages set content = 'Hello', tokens_used = 12 where role = 'assistant' returning id",
        "update messages set tokens_used = 2 where role = 'user' returning id",
    ] {
        world.rows_as("", "service_role", change).await.unwrap();
    }
    assert_eq!(
        world.rows(&priya, counted).await.unwrap(),
        json!([{ "total_tokens_used": 14, "spoken": true }])
    );
    world.rows_as("", "service_role", "delete from messages where role = 'user' returning id").await.unwrap();
    assert_eq!(
        world.rows(&priya, counted).await.unwrap(),
        json!([{ "total_tokens_used": 12, "spoken": true }])
    );
    world.assert_healthy().await;
    world.rows(&priya, "delete from conversations returning id").await.unwrap();
    assert_eq!(
        world.value("select count(*) from messages").await,
        "0",
        "messages go with their conversation"
    );
    world.assert_healthy().await;
}

#[tokio::test]
async fn what_a_person_says_is_an_interaction_and_answers_are_none() {
    let world = World::new().await;
    let priya = world.member("priya").await;
    let conversation = world.conversation(&priya).await;
    for role in ["user", "assistant", "system"] {
        let said = format!(
            "insert into messages (conversation_id, role, content) values ('{conversation}', '{role}', 'x') returning id"
        );
        world.rows_as("", "service_role", &said).await.unwrap();
    }
    let recorded = "select action_metadata ->> 'conversation_id' as conversation from user_interactions
        where action_type = 'chat_message'";
    assert_eq!(world.rows(&priya, recorded).await.unwrap(), json!([{ "conversation": conversation }]));
}
