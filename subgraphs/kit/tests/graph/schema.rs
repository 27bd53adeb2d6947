//! The schema as people read it.

use crate::world::run;
use serde_json::Value;

const INTROSPECTION: &str = "{ __schema { types {
    name kind description
    fields { name description args { name description } }
    inputFields { name description }
    enumValues { name description } } } }";

#[test]
fn everything_says_what_it_is() {
    run(async |world| {
        let data = world.ask(None, INTROSPECTION).await.data();
        let types = data["__schema"]["types"].as_array().unwrap();
        let own = types.iter().filter(|kind| {
            let name = kind["name"].as_str().unwrap();
            let root = ["Query", "Mutation", "Subscription"].contains(&name);
            // `ID` is described by the gateway, `OrosFan` by the subgraph that owns it.
            !root && !name.starts_with('_') && !["ID", "OrosFan"].contains(&name)
        });
        let mut silent = Vec::new();
        for kind in own {
            check(kind, kind["name"].as_str().unwrap(), &mut silent);
        }
        assert_eq!(silent, [""; 0]);
    });
}

/// Notes what has no description, with all that is in it.
fn check(element: &Value, place: &str, silent: &mut Vec<String>) {
    if element["description"].as_str().is_none_or(str::is_empty) {
        silent.push(place.to_owned());
    }
    for part in ["fields", "args", "inputFields", "enumValues"] {
        for inner in element[part].as_array().into_iter().flatten() {
            check(inner, &format!("{place}.{}", inner["name"].as_str().unwrap()), silent);
        }
    }
}
