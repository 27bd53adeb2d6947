//! From a selection of fields to values: what is selected, which columns that needs, what the rows and links give.

mod connection;
mod object;
mod records;
mod request;
mod selection;

pub use object::{Object, ObjectField, Payload, Shape};

pub(crate) use connection::{ConnectionShape, slices_to_values};
pub(crate) use object::object;
pub(crate) use records::{RecordShape, look_up};
pub(crate) use request::{Request, Resolved};
pub(crate) use selection::Selected;

use connection::connections;
use records::records;
