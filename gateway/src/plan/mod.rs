//! What to fetch, from which subgraph, in which order.

mod planner;
mod tree;

pub(crate) use planner::{PlanError, Planner};
pub(crate) use tree::{Batch, Fetch, Node, Path, Plan, Required, Rewrite, RewriteStep, Segment, Target};
