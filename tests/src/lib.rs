//! Tests of the whole product through its front doors.

pub mod policy_matrix;
