//! Complaints about content, and what follows for its owner.

use crate::vida::world::{World, refused, state};
use serde_json::json;

#[tokio::test]
async fn a_complaint_is_filed_by_anybody_looked_into_and_ended() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let complaint = world.complaint(&lumen).await;
    let found = "select status, action_taken, admin_notes, filed_at is not null as filed, resolved_at is not null as ended,
        resolved_by from dmca_complaints";
    assert_eq!(
        world.administrate(found).await.unwrap(),
        json!([{
            "status": "pending", "action_taken": null, "admin_notes": null, "filed": true, "ended": false,
            "resolved_by": null,
        }])
    );
    let resolve = format!("resolve_dmca_complaint({complaint}, 'content_removed', 'Plain to see')");
    let early = world.administer(&resolve).await;
    assert_eq!(early, refused("COMPLAINT_PENDING", "dmcaComplaintId"), "nobody has looked into it");
    world.administer(&format!("investigate_dmca_complaint({complaint})")).await.unwrap();
    let again = world.administer(&format!("investigate_dmca_complaint({complaint})")).await;
    assert_eq!(again, refused("COMPLAINT_INVESTIGATING", "dmcaComplaintId"));
    let note =
        format!("update dmca_complaints set admin_notes = 'Asking' where id = {complaint} returning id");
    world.administrate(&note).await.unwrap();
    let answer = world.administer(&resolve).await.unwrap();
    assert_eq!((&answer["user_warning"], &answer["user_suspension"]), (&json!(null), &json!(null)));
    assert_eq!(
        world.administrate(found).await.unwrap(),
        json!([{
            "status": "resolved", "action_taken": "content_removed", "admin_notes": "Plain to see", "filed": true,
            "ended": true, "resolved_by": world.admin.id,
        }])
    );
    let over = world.administer(&format!("dismiss_dmca_complaint({complaint})")).await;
    assert_eq!(over, refused("COMPLAINT_RESOLVED", "dmcaComplaintId"));
    assert_eq!(
        world.administer("dismiss_dmca_complaint(-1)").await,
        refused("COMPLAINT_NOT_FOUND", "dmcaComplaintId")
    );
}

#[tokio::test]
async fn what_was_done_about_it_is_done_with_it() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let resolved = async |action: &str| {
        let complaint = world.complaint(&lumen).await;
        world.administer(&format!("investigate_dmca_complaint({complaint})")).await.unwrap();
        let answer =
            world.administer(&format!("resolve_dmca_complaint({complaint}, '{action}')")).await.unwrap();
        (complaint, answer)
    };
    let (_, warned) = resolved("user_warned").await;
    assert_eq!(warned["user_suspension"], json!(null));
    let warning = world.rows(&lumen, "select id, warning_type from user_warnings").await.unwrap();
    assert_eq!(warning, json!([{ "id": warned["user_warning"], "warning_type": "dmca" }]));
    for level in [1, 2] {
        let (complaint, suspended) = resolved("user_suspended").await;
        let found = "select id, suspension_type, suspension_level, related_dmca_id from user_suspensions
            order by id desc limit 1";
        assert_eq!(
            world.rows(&lumen, found).await.unwrap(),
            json!([{
                "id": suspended["user_suspension"], "suspension_type": "dmca", "suspension_level": level,
                "related_dmca_id": complaint,
            }])
        );
    }
    assert_eq!(world.of_user(&lumen, "blocked").await, "true");
}

#[tokio::test]
async fn a_complaint_is_dismissed_without_consequence() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let complaint = world.complaint(&lumen).await;
    world.administer(&format!("dismiss_dmca_complaint({complaint}, 'A shoe is a shoe')")).await.unwrap();
    let found = world
        .rows(&lumen, "select status, action_taken, resolved_at is not null as ended from dmca_complaints")
        .await;
    assert_eq!(found.unwrap(), json!([{ "status": "dismissed", "action_taken": null, "ended": true }]));
    assert_eq!(world.of_user(&lumen, "blocked").await, "false");
    let half = "update dmca_complaints set resolved_by = null returning id";
    assert_eq!(state(world.owner(half).await), "23514", "who ended it is known");
}

#[tokio::test]
async fn a_complaint_without_its_facts_is_refused() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    for (arguments, code, field) in [
        ("'nobody', 'a', 'a@test.example', 'u', 'w', 'd'".to_owned(), "USER_NOT_FOUND", "userId"),
        (format!("{lumen}, '', 'a@test.example', 'u', 'w', 'd'"), "TEXT_INVALID", "complainantName"),
        (format!("{lumen}, 'a', 'nowhere', 'u', 'w', 'd'"), "EMAIL_INVALID", "complainantEmail"),
        (format!("{lumen}, 'a', null, 'u', 'w', 'd'"), "EMAIL_INVALID", "complainantEmail"),
        (format!("{lumen}, 'a', 'a@test.example', '', 'w', 'd'"), "TEXT_INVALID", "contentUrl"),
        (format!("{lumen}, 'a', 'a@test.example', 'u', null, 'd'"), "TEXT_INVALID", "claimedWork"),
        (format!("{lumen}, 'a', 'a@test.example', 'u', 'w', ' '"), "TEXT_INVALID", "description"),
    ] {
        let found = world.call_as("", "anon", &format!("file_dmca_complaint({arguments})")).await;
        assert_eq!(found, refused(code, field), "{arguments}");
    }
    let complaint = world.complaint(&lumen).await;
    world.administer(&format!("investigate_dmca_complaint({complaint})")).await.unwrap();
    let undone = world.administer(&format!("resolve_dmca_complaint({complaint}, '')")).await;
    assert_eq!(undone, refused("TEXT_INVALID", "actionTaken"));
}

#[tokio::test]
async fn a_repeated_complaint_is_one_complaint() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let first = world.complaint(&lumen).await;
    assert_eq!(world.complaint(&lumen).await, first);
    world.administer(&format!("dismiss_dmca_complaint({first})")).await.unwrap();
    assert_ne!(world.complaint(&lumen).await, first, "once it has been ended one may complain anew");
}

#[tokio::test]
async fn an_address_complains_twenty_times_a_day_at_most() {
    let world = World::new().await;
    let lumen = world.member("lumen").await;
    let file = |email: &str, number: u32| {
        format!("file_dmca_complaint({lumen}, 'M', '{email}', 'https://x.test/{number}', 'Captain', 'Ours')")
    };
    for number in 0..19 {
        world.call_as("", "anon", &file("rights@meridian.example", number)).await.unwrap();
    }
    let last = format!("select {}", file("rights@meridian.example", 19));
    let held = world.hold("", "anon", &last).await;
    let beyond = file("Rights@Meridian.example", 20);
    let (_, answer) = tokio::join!(world.release_once_awaited(held), world.call_as("", "anon", &beyond));
    assert_eq!(answer, refused("TOO_MANY_COMPLAINTS", "complainantEmail"));
    world
        .call_as("", "anon", &file("rights@meridian.example", 19))
        .await
        .expect("a retry is no new complaint");
    world.call_as("", "anon", &file("other@meridian.example", 0)).await.expect("others are not kept from it");
    world.owner("update dmca_complaints set filed_at = now() - interval '1 day' returning 1").await.unwrap();
    world.call_as("", "anon", &beyond).await.unwrap();
}
