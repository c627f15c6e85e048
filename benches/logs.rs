//! Reading the lines of logs, a format at a time: what `afterword trending` does most.

use afterword::cli::trending::format::{Format, Line};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::{fs, hint::black_box};

fn lines(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("logs");
    for name in ["combined", "caddy", "cloudfront", "goatcounter"] {
        let path = format!("{}/tests/data/logs/{name}.log", env!("CARGO_MANIFEST_DIR"));
        let log = fs::read(path).expect(name);
        let format = Format::find(&log, None).expect(name);
        group.throughput(Throughput::Bytes(log.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let lines = black_box(&log).split(|&byte| byte == b'\n');
                lines.filter(|line| matches!(format.read(line), Line::View(_))).count()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, lines);
criterion_main!(benches);
