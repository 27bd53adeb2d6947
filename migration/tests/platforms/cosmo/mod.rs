//! Cosmo on a real PostgreSQL: its document's facts and rules, and each operation with its refusals.

mod house;
