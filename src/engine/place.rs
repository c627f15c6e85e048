//! Where in a page the parts stand: behind the article's text, before what a theme puts there.
//!
//! Page and command read the body into an [`Outline`], and the outline decides for both. The rule, in order:
//!
//! 1. The text is in the first of the [`ARTICLE_SELECTORS`] that holds a good part of it, else where most paragraphs stand
//!    side by side. A page of many such elements, or one that is links for the most part, is a list and has no place.
//! 2. No part stands in a quotation, list, table, figure, header, or whatever else is no room for it: it stands behind that.
//! 3. From there inwards to the room that holds more than four fifths of the text, while no text follows behind it.
//! 4. Before all furniture at the end of that room: previous and next, the author's box, tags, comments.

use super::{
    cut::{before, cut, split},
    page::ARTICLE_SELECTORS,
};
use alloc::vec::Vec;

/// What an element is to the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Parts may stand in it.
    Room,
    /// A room that may be one of several of the same text.
    Section,
    /// Text, or an element that no part stands in.
    Block,
    /// A link.
    Link,
    /// No text of the article.
    Furniture,
    /// Furniture, unless it holds more than half of the page: then a room, or a block.
    Doubtful { is_room: bool },
}

/// Names of rooms, beside those that the page made up.
const ROOMS: &str = "article body div form main";

/// Names of furniture, and of what may stand before it.
const FURNITURE: &str = "aside br button dialog footer hr iframe nav";

/// Names of furniture on most pages: on some they are around the text.
const DOUBTFUL: &str = "form header";

/// Words in the classes of furniture.
const WORDS: &str = "author bio categories comment comments disqus giscus navigation newsletter next nextprev pager pagination \
                     prev previous prevnext recommended related respond share sharedaddy sharing sidebar social subscribe \
                     taglist tags utterances";

/// Ids of furniture.
const IDS: &str = "#comments #disqus_thread #respond";

/// Classes of the bodies of pages that are no articles, as WordPress gives them.
const NO_ARTICLES: &str =
    ".archive .error404 .page-template-default .search-no-results .search-results";

/// How much of the densest text an element must hold for its mark to count: else it is that of something else on the page.
const LEAST_PART: usize = 4;

/// How much of the text of the room around it an element must hold to be entered: more than so many fifths.
const MOST_FIFTHS: usize = 4;

fn has(words: &str, word: &str) -> bool {
    split(words, b" ").any(|it| it == word)
}

/// Tells whether a simple selector is one that themes give to furniture.
fn is_of_furniture(selector: &str) -> bool {
    let Some(class) = selector.strip_prefix('.') else { return has(IDS, selector) };
    split(class, b"-_").any(|word| has(WORDS, word))
}

/// The kind of an element by the simple selectors that it matches.
fn kind_of(selectors: &str) -> Kind {
    let name = before(selectors, b" ");
    let is_room = has(ROOMS, name) || cut(name, b"-").is_some();
    if has(FURNITURE, name) {
        Kind::Furniture
    } else if has(DOUBTFUL, name) || split(selectors, b" ").any(is_of_furniture) {
        Kind::Doubtful { is_room }
    } else if is_room {
        Kind::Room
    } else if name == "section" {
        Kind::Section
    } else if name == "a" {
        Kind::Link
    } else {
        Kind::Block
    }
}

/// An element, or a text that is not blank. Letters are those of all that is in it.
#[derive(Clone, Copy, Debug)]
struct Line {
    depth: usize,
    parent: usize,
    /// The line behind all that is in it.
    next: usize,
    kind: Kind,
    /// The place of the mark that it has among the [`ARTICLE_SELECTORS`].
    mark: Option<usize>,
    /// Its letters, with furniture.
    all: usize,
    /// Its letters, without furniture.
    letters: usize,
    /// Those of them that are in links.
    linked: usize,
    /// Those of them that are in its own blocks.
    own: usize,
}

impl Line {
    fn is_room(&self) -> bool {
        matches!(self.kind, Kind::Room | Kind::Section)
    }
}

/// The body of a page, a line for each element and each text that is not blank, in the order of the page.
///
/// Elements that [are passed by](PASSED_BY) have none.
#[derive(Debug, Default)]
pub struct Outline {
    lines: Vec<Line>,
    /// The line that the next one may stand in, while the outline is made.
    open: usize,
    is_no_article: bool,
}

/// Where the parts stand. Lines are counted from the body's, which is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What holds the article's text.
    pub text: usize,
    /// The element that the parts stand in.
    pub room: usize,
    /// What they stand before; nothing where they stand at the room's end.
    pub before: Option<usize>,
}

/// Names of elements that an outline has no line for, nor for what is in them: readers do not see them as text. It has
/// none for elements of ours either.
pub const PASSED_BY: &str = "noscript option script select style svg template textarea";

impl Outline {
    /// Reads lines: of each its depth, its letters and its selectors, as [`push`](Self::push) takes them, parted by spaces.
    pub fn parse(text: &str) -> Self {
        let mut outline = Self::default();
        for line in split(text, b"\n") {
            let number = |text: &str| text.bytes().fold(0, |n, b| n * 10 + usize::from(b - b'0'));
            let (depth, rest) = cut(line, b" ").unwrap_or_default();
            let (letters, selectors) = cut(rest, b" ").unwrap_or((rest, ""));
            outline.push(number(depth), number(letters), selectors);
        }
        outline.close();
        outline
    }

    /// Adds a line: how deep it is in the body, which is 0; how many letters a text has, 0 for an element; and the simple
    /// selectors that an element matches, its name first, as in `div .post #main [role=main]`.
    pub fn push(&mut self, depth: usize, letters: usize, selectors: &str) {
        let at = self.lines.len();
        if at == 0 {
            self.is_no_article = split(selectors, b" ").any(|it| has(NO_ARTICLES, it));
        }
        // Only the body is in nothing.
        let depth = if at == 0 { 0 } else { depth.max(1) };
        self.shut(depth.max(1));
        self.lines.push(Line {
            depth,
            parent: self.open,
            next: 0,
            kind: kind_of(selectors),
            mark: ARTICLE_SELECTORS.iter().position(|known| has(selectors, known)),
            all: letters,
            letters,
            linked: 0,
            own: 0,
        });
        self.open = at;
    }

    /// Ends the lines that are so deep or deeper, but for the body.
    fn shut(&mut self, depth: usize) {
        let next = self.lines.len();
        while let Some(line) = self.lines.get_mut(self.open)
            && line.depth >= depth
        {
            line.next = next;
            let Line { parent, all, .. } = *line;
            self.lines[parent].all += all;
            self.open = parent;
        }
    }

    /// Ends the body, and tells furniture from text.
    pub fn close(&mut self) {
        self.shut(1);
        let count = self.lines.len();
        let Some(body) = self.lines.first_mut() else { return };
        body.next = count;
        let half = body.all / 2;
        for at in 1..count {
            let parent = self.lines[at].parent;
            let is_in_furniture = parent > 0 && self.lines[parent].kind == Kind::Furniture;
            let line = &mut self.lines[at];
            line.kind = match line.kind {
                _ if is_in_furniture => Kind::Furniture,
                Kind::Doubtful { .. } if line.all <= half => Kind::Furniture,
                Kind::Doubtful { is_room: true } => Kind::Room,
                Kind::Doubtful { is_room: false } => Kind::Block,
                known => known,
            };
        }
        for at in (1..count).rev() {
            let Line { parent, kind, letters, linked, .. } = self.lines[at];
            let parent = &mut self.lines[parent];
            if kind != Kind::Furniture {
                parent.letters += letters;
                parent.linked += if kind == Kind::Link { letters } else { linked };
            }
            if kind == Kind::Block && parent.is_room() {
                parent.own += letters;
            }
        }
    }

    /// The element of the article's text; `None` on pages that are none.
    pub fn article(&self) -> Option<usize> {
        let (dense, most) = self.densest()?;
        let marked = (0..ARTICLE_SELECTORS.len()).find_map(|mark| self.marked(mark, most));
        let (at, is_one_of_many) = marked.unwrap_or((dense, false));
        let is_list = is_one_of_many || self.lines[at].linked * 2 > self.lines[at].letters;
        (!is_list && !self.is_no_article).then_some(at)
    }

    /// The first of the elements of that mark that hold most text, if that is a good part of `most`; and whether it is one of
    /// many that hold more between them.
    fn marked(&self, mark: usize, most: usize) -> Option<(usize, bool)> {
        let (mut best, mut letters, mut sum, mut count) = (0, 0, 0, 0);
        let mut at = 0;
        while let Some(line) = self.lines.get(at) {
            if line.mark != Some(mark) || line.kind == Kind::Furniture {
                at += 1;
                continue;
            }
            if line.letters > letters {
                (best, letters) = (at, line.letters);
            }
            sum += line.letters;
            count += 1;
            at = line.next;
        }
        let is_good = letters > 0 && letters * LEAST_PART >= most;
        is_good.then_some((best, count > 2 && letters * 2 < sum))
    }

    /// The room with the most text in its own blocks, and the letters of these.
    fn densest(&self) -> Option<(usize, usize)> {
        let (mut best, mut most) = (0, 0);
        for (at, line) in self.lines.iter().enumerate() {
            if line.own > most {
                (best, most) = (at, line.own);
            }
        }
        // It may be one of several of the same text.
        while best > 0 && self.lines[best].kind == Kind::Section {
            best = self.lines[best].parent;
        }
        (most > 0).then_some((best, most))
    }

    /// Where the parts of an article stand whose text is in that element.
    pub fn end_of_text(&self, article: usize) -> Spot {
        let mut outer = None;
        let mut at = article;
        while at > 0 {
            if !self.lines[at].is_room() {
                outer = Some(at);
            }
            at = self.lines[at].parent;
        }
        if let Some(outer) = outer {
            let Line { parent: room, next, .. } = self.lines[outer];
            let before = Some(next).filter(|&next| next < self.lines[room].next);
            return Spot { text: article, room, before };
        }
        let room = self.innermost(article);
        Spot { text: room, room, before: self.furniture_behind(room) }
    }

    /// The room in an element that holds most of its text, and what is in that, as long as no text follows.
    fn innermost(&self, mut room: usize) -> usize {
        loop {
            let mut inner = None;
            for child in self.children(room) {
                let line = &self.lines[child];
                if line.is_room() && line.letters * 5 > self.lines[room].letters * MOST_FIFTHS {
                    inner = Some(child);
                } else if matches!(line.kind, Kind::Block | Kind::Link | Kind::Section)
                    && line.letters > 0
                {
                    inner = None;
                }
            }
            match inner {
                Some(inner) => room = inner,
                None => return room,
            }
        }
    }

    /// The first of the furniture that a room ends with.
    fn furniture_behind(&self, room: usize) -> Option<usize> {
        let mut first = None;
        for child in self.children(room) {
            let line = &self.lines[child];
            // A room for what a script brings.
            let is_hollow = line.is_room() && line.next == child + 1;
            if line.kind != Kind::Furniture && !is_hollow {
                first = None;
            } else if first.is_none() {
                first = Some(child);
            }
        }
        first
    }

    /// The lines right below a line.
    fn children(&self, parent: usize) -> impl Iterator<Item = usize> {
        let end = self.lines[parent].next;
        let next = |&at: &usize| Some(self.lines.get(at)?.next);
        core::iter::successors(Some(parent + 1), next).take_while(move |&at| at < end)
    }
}

#[cfg(test)]
mod tests;
