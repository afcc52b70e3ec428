package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.ui.parts.Put;

/// Pieces on pages of one height.
public record Pages(List<Page> pages) {

    /// @param firstWord how many words were read before this page
    public record Page(List<Piece> pieces, int firstWord, int words) {

        public Page {
            pieces = List.copyOf(pieces);
        }
    }

    public Pages {
        pages = List.copyOf(pages);
    }

    /// Fills one page after the other. A piece goes to the next page whole when it fits there; only a piece that is higher
    /// than any page is parted, and it begins where there is room. What leads goes to the next page with what it leads, or has at
    /// least the beginning of it below it.
    public static Pages fill(List<Piece> pieces, double height) {
        var pages = new ArrayList<Page>();
        var page = new ArrayList<Piece>();
        double used = 0;
        var waiting = new ArrayList<>(pieces.reversed());
        while (!waiting.isEmpty()) {
            Piece next = waiting.removeLast();
            Piece piece = page.isEmpty() && !pages.isEmpty() ? next.atop(height) : next;
            double top = page.isEmpty() ? 0 : used + piece.gap();
            if (top + piece.height() <= height) {
                page.add(piece);
                used = top + piece.height();
                continue;
            }
            Optional<Piece.Cut> cut = cut(piece, height - top, height, page.stream().allMatch(Piece::leads));
            if (cut.isPresent()) {
                page.add(cut.get().head());
                waiting.addAll(cut.get().tail().reversed());
            } else if (page.isEmpty()) {
                page.add(piece);
            } else {
                waiting.add(piece);
                while (page.getLast().leads() && !page.stream().allMatch(Piece::leads)) {
                    waiting.add(page.removeLast());
                }
            }
            pages.add(closed(page, pages));
            page.clear();
            used = 0;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(closed(page, pages));
        }
        return new Pages(pages);
    }

    /// @param here whether it must begin on this page: nothing stands above it, or only what leads it
    private static Optional<Piece.Cut> cut(Piece piece, double room, double height, boolean here) {
        Optional<Piece.Cut> between = piece.height() > height || here ? piece.cut(room, height) : Optional.empty();
        return between.isEmpty() && here ? piece.cut(room, 0) : between;
    }

    /// The same number of pages, none of them much fuller than the others.
    public static Pages even(List<Piece> pieces, double height) {
        Pages full = fill(pieces, height);
        double most = height;
        for (double least = height / 2; most - least > 1; ) {
            double between = (least + most) / 2;
            if (fill(pieces, between).size() == full.size()) {
                most = between;
            } else {
                least = between;
            }
        }
        return fill(pieces, most);
    }

    /// These pages, and others after them.
    public Pages then(Pages others) {
        int before = pages.getLast().firstWord() + pages.getLast().words();
        return new Pages(Stream.concat(pages.stream(), others.pages.stream().map(page ->
                new Page(page.pieces(), before + page.firstWord(), page.words()))).toList());
    }

    /// These pages, with one more piece at the end of the last or, where it has no room there, on a page of its own.
    public Pages ending(Piece piece, double height) {
        Pages end = fill(Stream.concat(pages.getLast().pieces().stream(), Stream.of(piece)).toList(), height);
        return size() == 1 ? end : new Pages(pages.subList(0, size() - 1)).then(end);
    }

    public int size() {
        return pages.size();
    }

    public Page get(int index) {
        return pages.get(index);
    }

    /// The page that holds this word of the card; the last one when the card has become shorter.
    public int holding(int word) {
        int index = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).firstWord() <= word) {
                index = i;
            }
        }
        return index;
    }

    private static Page closed(List<Piece> pieces, List<Page> before) {
        int first = before.isEmpty() ? 0 : before.getLast().firstWord() + before.getLast().words();
        return new Page(pieces, first, Math.max(1, pieces.stream().mapToInt(Piece::words).sum()));
    }

    /// The pieces of a page below each other.
    public static Pane shown(Page page, double width) {
        Pane pane = new Pane();
        double y = 0;
        boolean first = true;
        for (Piece piece : page.pieces()) {
            y += first ? 0 : piece.gap();
            Put.at(pane, piece.show(), 0, y);
            y += piece.height();
            first = false;
        }
        return Put.sized(pane, width, y);
    }

    /// How high the highest of these pages is.
    public static double tallest(Pages pages) {
        return pages.pages().stream().mapToDouble(Pages::height).max().orElse(0);
    }

    private static double height(Page page) {
        return page.pieces().stream().mapToDouble(piece -> piece.gap() + piece.height()).sum()
                - page.pieces().stream().findFirst().map(Piece::gap).orElse(0.0);
    }
}
