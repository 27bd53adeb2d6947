//! What holds for every platform.

use crate::house;
use database::Platform;

const PLATFORM: Platform = Platform::Cosmo;

#[tokio::test]
async fn up_down_up_gives_the_same_schema() {
    house::up_down_up_gives_the_same_schema(PLATFORM).await;
}

#[tokio::test]
async fn any_schema_name_will_do() {
    house::any_schema_name_will_do(PLATFORM).await;
}

#[tokio::test]
async fn tables_and_functions_keep_the_house_rules() {
    house::tables_and_functions_keep_the_house_rules(PLATFORM, &[], &[]).await;
}
