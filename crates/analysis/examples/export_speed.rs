//! Times what happens to large exports: `export_speed generate DIR PARTICIPANTS STATEMENTS VOTES GROUPS` writes a synthetic one,
//! `export_speed read DIR` reads one.

use std::fs::File as OnDisk;
use std::io::BufWriter;
use std::path::Path;
use std::time::Instant;

use leitwerk_analysis::opinion::export::{Export, File, Files};
use leitwerk_analysis::opinion::generate::{Outputs, Plan, generate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let started = Instant::now();
    match arguments[..] {
        ["generate", folder, participants, statements, votes, groups] => {
            let plan = Plan {
                participants: participants.parse()?,
                statements: statements.parse()?,
                votes: votes.parse()?,
                groups: groups.parse()?,
                seed: 1,
            };
            write(Path::new(folder), &plan)?;
            println!("written in {:.2} s", started.elapsed().as_secs_f64());
        }
        ["read", folder] => {
            let export = read(Path::new(folder))?;
            let (people, statements) = (export.ratings.people().len(), export.ratings.statements().len());
            println!("{people} people, {statements} statements, {} events", export.tally.events);
            println!("{:?}", export.remarks);
            println!("read in {:.2} s", started.elapsed().as_secs_f64());
        }
        _ => println!("export_speed generate DIR PARTICIPANTS STATEMENTS VOTES GROUPS | read DIR"),
    }
    Ok(())
}

fn write(folder: &Path, plan: &Plan) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    let create = |file: File| OnDisk::create(folder.join(file.name())).map(BufWriter::new);
    let outputs = Outputs {
        votes: &mut create(File::Votes)?,
        comments: &mut create(File::Comments)?,
        participants: &mut create(File::Participants)?,
        summary: &mut create(File::Summary)?,
    };
    Ok(generate(plan, outputs, &mut |_| {})?)
}

fn read(folder: &Path) -> Result<Export, Box<dyn std::error::Error>> {
    let open = |file: File| OnDisk::open(folder.join(file.name()));
    let files = Files {
        votes: &mut open(File::Votes)?,
        comments: &mut open(File::Comments)?,
        participants: Some(&mut open(File::Participants)?),
        summary: Some(&mut open(File::Summary)?),
    };
    Ok(Export::read(files)?)
}
