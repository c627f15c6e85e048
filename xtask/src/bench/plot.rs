//! Plots of how a measure grows with the archive, as SVG: both axes by powers of ten, readable in light and dark.

use svg::{
    Document,
    node::element::{Circle, Group, Line, Polyline, Style, Text, Title},
};

use super::{
    measure::Measure,
    store::{Kind, OURS, Record},
};
use crate::size::thousands;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 400.0;

/// The plane within its margins.
const LEFT: f64 = 76.0;
const RIGHT: f64 = 560.0;
const TOP: f64 = 44.0;
const BOTTOM: f64 = 350.0;

/// Names beside the ends of lines stand at least this far apart.
const LEADING: f64 = 17.0;

/// Colors that differ by lightness too, on white and on black.
const STYLE: &str = "
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.title { font-weight: 600; font-size: 15px; }
.grid { stroke: #d0d7de; stroke-width: 1; }
polyline { fill: none; stroke: #6e7781; stroke-width: 1.5; }
circle { fill: #6e7781; }
.ours polyline { stroke: #0969da; stroke-width: 3; }
.ours circle { fill: #0969da; }
.ours text { fill: #0969da; font-weight: 600; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .grid { stroke: #30363d; }
  polyline { stroke: #8d96a0; }
  circle { fill: #8d96a0; }
  .ours polyline { stroke: #58a6ff; }
  .ours circle { fill: #58a6ff; }
  .ours text { fill: #58a6ff; }
}
";

/// A program and its points: articles, number.
#[derive(Debug)]
struct Curve<'a> {
    program: &'a str,
    title: &'a str,
    points: Vec<(f64, f64)>,
}

/// The plot of a measure over made archives; `None` when fewer than two sizes were measured.
pub(super) fn plot(records: &[Record], measure: Measure) -> Option<String> {
    let curves = curves(records, measure);
    let points = || curves.iter().flat_map(|curve| curve.points.iter().copied());
    let across = Axis::around(points().map(|point| point.0), LEFT, RIGHT)?;
    let up = Axis::around(points().map(|point| point.1), BOTTOM, TOP)?;
    if across.powers().count() < 2 {
        return None;
    }
    let heading = format!("{} by number of articles", measure.title());
    let mut document = Document::new()
        .set("viewBox", (0, 0, WIDTH, HEIGHT))
        .set("role", "img")
        .add(Title::new(heading.clone()))
        .add(Style::new(STYLE))
        .add(Text::new(heading).set("class", "title").set("x", LEFT).set("y", 24));
    for power in up.powers() {
        let y = up.place(power);
        document = document.add(grid((LEFT, y), (RIGHT, y)));
        document = document.add(label(short(measure, power), (LEFT - 8.0, y + 4.0), "end"));
    }
    for power in across.powers() {
        let x = across.place(power);
        document = document.add(grid((x, TOP), (x, BOTTOM)));
        document = document.add(label(thousands(power as usize), (x, BOTTOM + 20.0), "middle"));
    }
    let ends = spread(curves.iter().map(|curve| up.place(curve.points[curve.points.len() - 1].1)));
    for (curve, end) in curves.iter().zip(ends) {
        document = document.add(draw(curve, &across, &up, end));
    }
    Some(format!("{document}\n"))
}

/// One curve a program, ours last and so on top.
fn curves(records: &[Record], measure: Measure) -> Vec<Curve<'_>> {
    let mut curves: Vec<Curve> = Vec::new();
    for record in records.iter().filter(|record| record.kind == Kind::Made) {
        let Some(number) = record.get(measure).filter(|&number| number > 0.0) else { continue };
        let point = (record.articles as f64, number);
        match curves.iter_mut().find(|curve| curve.program == record.program) {
            Some(curve) => curve.points.push(point),
            None => curves.push(Curve {
                program: &record.program,
                title: &record.title,
                points: vec![point],
            }),
        }
    }
    curves.sort_by_key(|curve| curve.program == OURS);
    curves
}

fn draw(curve: &Curve, across: &Axis, up: &Axis, end: f64) -> Group {
    let places: Vec<(f64, f64)> =
        curve.points.iter().map(|&(x, y)| (across.place(x), up.place(y))).collect();
    let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let class = if curve.program == OURS { "ours" } else { "peer" };
    let last = places.last().map_or(RIGHT, |place| place.0);
    let mut group = Group::new()
        .set("class", class)
        .add(Polyline::new().set("points", line.join(" ")))
        .add(label(curve.title.to_owned(), (last + 10.0, end + 4.0), "start"));
    for (x, y) in places {
        let circle = Circle::new().set("cx", round(x)).set("cy", round(y)).set("r", 3.5);
        group = group.add(circle);
    }
    group
}

fn grid(from: (f64, f64), to: (f64, f64)) -> Line {
    let line = Line::new().set("class", "grid").set("x1", round(from.0)).set("y1", round(from.1));
    line.set("x2", round(to.0)).set("y2", round(to.1))
}

fn label(text: String, (x, y): (f64, f64), anchor: &str) -> Text {
    Text::new(text).set("x", round(x)).set("y", round(y)).set("text-anchor", anchor)
}

fn round(place: f64) -> f64 {
    (place * 10.0).round() / 10.0
}

/// A power of ten beside an axis.
fn short(measure: Measure, number: f64) -> String {
    let bytes = |number: f64| match number {
        number if number < 1e6 => format!("{} kB", number / 1e3),
        number if number < 1e9 => format!("{} MB", number / 1e6),
        number => format!("{} GB", number / 1e9),
    };
    match measure {
        Measure::ViewBytes | Measure::BuildBytes | Measure::AddBytes => bytes(number),
        Measure::AnswerMilliseconds | Measure::SlowMilliseconds => match number {
            number if number < 1000.0 => format!("{number} ms"),
            number => format!("{} s", number / 1e3),
        },
        Measure::BuildSeconds | Measure::AddSeconds => format!("{number} s"),
        _ => thousands(number as usize),
    }
}

/// Moves places apart until each has its line, in the order that they came in.
fn spread(places: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = places.enumerate().collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut least = f64::MIN;
    for (_, place) in &mut order {
        *place = place.max(least);
        least = *place + LEADING;
    }
    // What was pushed below the plane pushes back.
    let mut most = BOTTOM;
    for (_, place) in order.iter_mut().rev() {
        *place = place.min(most);
        most = *place - LEADING;
    }
    order.sort_by_key(|(number, _)| *number);
    order.into_iter().map(|(_, place)| place).collect()
}

/// Powers of ten along a line.
struct Axis {
    least: i32,
    most: i32,
    start: f64,
    end: f64,
}

impl Axis {
    fn around(numbers: impl Iterator<Item = f64>, start: f64, end: f64) -> Option<Self> {
        let (mut low, mut high) = (f64::MAX, f64::MIN);
        for number in numbers {
            (low, high) = (low.min(number), high.max(number));
        }
        let (least, most) = (low.log10().floor(), high.log10().ceil());
        (low <= high).then(|| Self {
            least: least as i32,
            most: (most as i32).max(least as i32 + 1),
            start,
            end,
        })
    }

    fn powers(&self) -> impl Iterator<Item = f64> + use<> {
        (self.least..=self.most).map(|power| 10_f64.powi(power))
    }

    fn place(&self, number: f64) -> f64 {
        let share = (number.log10() - f64::from(self.least)) / f64::from(self.most - self.least);
        self.start + share * (self.end - self.start)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::table::tests::record, *};

    fn records() -> Vec<Record> {
        let number = |program: &str, articles: usize, bytes: f64| Record {
            articles,
            ..record(program, &[(Measure::ViewBytes, bytes)])
        };
        vec![
            number(OURS, 1000, 27e3),
            number("<peer> & co", 1000, 800e3),
            number(OURS, 10_000, 45e3),
            number("<peer> & co", 10_000, 8e6),
        ]
    }

    #[test]
    fn a_plot_is_well_formed() {
        let plot = plot(&records(), Measure::ViewBytes).expect("two sizes");
        let mut open = Vec::new();
        for event in svg::read(&plot).expect("it is read") {
            use svg::{node::element::tag::Type, parser::Event};
            match event {
                Event::Error(error) => panic!("{error}: {plot}"),
                Event::Tag(name, Type::Start, _) => open.push(name),
                Event::Tag(name, Type::End, _) => assert_eq!(open.pop(), Some(name)),
                _ => (),
            }
        }
        assert!(open.is_empty() && plot.starts_with("<svg"), "{open:?}");
        assert!(plot.contains("prefers-color-scheme: dark") && plot.contains("10 MB"), "{plot}");
        assert!(plot.contains("&lt;PEER&gt; &amp; CO"), "{plot}");
        assert_eq!(plot.matches("<circle").count(), 4);
    }

    #[test]
    fn one_size_makes_no_plot() {
        assert_eq!(plot(&records()[..0], Measure::ViewBytes), None);
        assert_eq!(plot(&records(), Measure::Quality), None);
    }

    #[test]
    fn axes_begin_and_end_at_powers_of_ten() {
        let axis = Axis::around([27e3, 8e6].into_iter(), 0.0, 300.0).expect("two numbers");
        assert_eq!(axis.powers().collect::<Vec<_>>(), [1e4, 1e5, 1e6, 1e7]);
        assert_eq!([1e4, 1e6, 1e7].map(|it| axis.place(it).round()), [0.0, 200.0, 300.0]);
    }

    #[test]
    fn names_keep_apart_and_within() {
        assert_eq!(spread([100.0, 101.0, 99.0].into_iter()), [116.0, 133.0, 99.0]);
        assert_eq!(spread([BOTTOM, BOTTOM].into_iter()), [BOTTOM - LEADING, BOTTOM]);
    }
}
