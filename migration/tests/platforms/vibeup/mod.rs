//! VIBEUP on a real PostgreSQL: its schema, its rules, and each operation with its refusals.

mod access;
mod chain;
mod commerce;
mod concurrency;
mod demo;
mod health;
mod house;
mod ledger;
mod people;
mod plans;
mod practices;
mod relations;
mod requests;
mod rewards;
mod router;
mod rules;
mod stakes;
mod transfers;
mod treasuries;
mod votes;
mod wallets;
mod work;
mod world;
