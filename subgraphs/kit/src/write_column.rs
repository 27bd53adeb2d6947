//! A column as owners write it: what its value may be.

use crate::{
    misfit::Misfit,
    scalar::{Scalar, check_length},
};
use async_graphql::Value;
use entities::catalog::SqlType;

/// A column that owners may write.
#[derive(Clone, Debug)]
pub(crate) struct WriteColumn {
    pub name: &'static str,
    /// Its name in the input.
    pub field: String,
    pub sql_type: SqlType,
    pub scalar: Scalar,
    pub nullable: bool,
    /// May be left out when a row is created.
    pub optional: bool,
    /// The most characters of a text, where the column says so.
    pub length_max: Option<u32>,
    pub description: String,
}

impl WriteColumn {
    /// The text by which the database is given the client's value; texts without a limit of their own have at most
    /// `text_length_max` characters.
    pub fn parse(&self, value: &Value, text_length_max: usize) -> Result<String, Misfit> {
        let own = self.length_max.and_then(|max| usize::try_from(max).ok());
        check_length(&self.scalar, value, own, text_length_max)
            .and_then(|()| self.scalar.parse(value))
            .and_then(|text| self.check_digits(&text).map(|()| text))
            .map_err(|misfit| misfit.within(&self.field))
    }

    fn check_digits(&self, text: &str) -> Result<(), Misfit> {
        let SqlType::Numeric { precision: Some(precision), scale: Some(scale) } = self.sql_type else {
            return Ok(());
        };
        let whole =
            text.trim_start_matches('-').split('.').next().unwrap_or_default().trim_start_matches('0');
        let max = usize::try_from(precision.saturating_sub(scale)).unwrap_or(usize::MAX);
        if whole.len() > max {
            return Err(Misfit::new(format!("{text} has more than {max} digits before the point")));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(sql_type: SqlType, length_max: Option<u32>) -> WriteColumn {
        WriteColumn {
            name: "it",
            field: "it".to_owned(),
            sql_type,
            scalar: Scalar::of(sql_type),
            nullable: false,
            optional: false,
            length_max,
            description: String::new(),
        }
    }

    fn problem(column: &WriteColumn, value: Value) -> String {
        column.parse(&value, 4).unwrap_err().to_string()
    }

    #[test]
    fn a_text_has_the_length_of_its_column_or_the_general_one() {
        let (own, general) = (column(SqlType::Text, Some(3)), column(SqlType::Text, None));
        assert_eq!(own.parse(&"äöü".into(), 4).unwrap(), "äöü");
        assert_eq!(problem(&own, "äöüß".into()), "it: has 4 characters, and may have 3");
        assert_eq!(
            problem(&general, "words".into()),
            "it: has 5 characters, and may have 4 (limit text_length_max)"
        );
        let list = column(SqlType::TextArray, None);
        let of = |items: &[&str]| Value::List(items.iter().map(|item| Value::from(*item)).collect());
        assert_eq!(
            problem(&list, of(&["a", "words"])),
            "it[1]: has 5 characters, and may have 4 (limit text_length_max)"
        );
        assert_eq!(problem(&list, of(&["a"; 101])), "it: has 101 items, and may have 100 (limit texts_max)");
    }

    #[test]
    fn a_number_has_the_digits_of_its_column() {
        let money = column(SqlType::Numeric { precision: Some(4), scale: Some(2) }, None);
        assert!(money.parse(&"-0099.99".into(), 4).is_ok());
        assert_eq!(problem(&money, "100".into()), "it: 100 has more than 2 digits before the point");
    }
}
