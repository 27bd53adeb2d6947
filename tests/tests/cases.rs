//! The recorded cases: what each viewer is answered, by which statements and which plan.

#![allow(clippy::unwrap_used)]

use std::path::Path;

#[tokio::test]
async fn every_case_is_as_recorded() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases"));
    // An answer out of the cache would hide the statements of a case that asks the same as one before it.
    end_to_end::case::run(folder, &[("QUINTET_CACHE_ENABLED", "false")]).await.unwrap();
}
