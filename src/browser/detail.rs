//! Plain data on its way to JavaScript, through serde-wasm-bindgen.
//!
//! One type for all of it: a `Serialize` for each of a dozen structures would double what this weighs.

use alloc::{string::String, vec::Vec};
use serde::{Serialize, Serializer, ser::SerializeMap};
use wasm_bindgen::JsValue;

/// A value as `www/afterword.d.ts` declares it.
pub(super) enum Detail {
    /// `undefined`
    Nothing,
    Number(u32),
    Text(String),
    List(Vec<Detail>),
    Fields(Vec<(&'static str, Detail)>),
}

impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Fields(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

/// Hands a value over.
pub(super) fn to_js(value: &Detail) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).unwrap_or_default()
}
