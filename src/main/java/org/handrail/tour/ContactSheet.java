package org.handrail.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// All pictures on one page, by place.
final class ContactSheet {

    private ContactSheet() { }

    static void write(Path folder, List<Tour.Seen> seen) throws IOException {
        var groups = seen.stream().collect(Collectors.groupingBy(Tour.Seen::group, LinkedHashMap::new, Collectors.toList()));
        var html = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Handrail: picture tour</title>
                <style>
                body { font-family: sans-serif; margin: 2em; background: #f1ebe1; color: #16313a }
                figure { display: inline-block; margin: 0 1em 1em 0; vertical-align: top }
                img { height: 240px; box-shadow: 0 1px 6px #0004 }
                figcaption { font-size: 80%; max-width: 420px }
                .fault img { outline: 4px solid #b00020 }
                </style></head><body><h1>Handrail: picture tour</h1>
                """);
        groups.forEach((group, pictures) -> {
            html.append("<h2>").append(escaped(group)).append("</h2>\n");
            pictures.forEach(picture -> html.append(figure(picture)));
        });
        Files.writeString(folder.resolve("index.html"), html.append("</body></html>\n"));
    }

    private static String figure(Tour.Seen picture) {
        String faults = picture.faults().stream().map(ContactSheet::escaped).collect(Collectors.joining("<br>"));
        return """
                <figure%s><a href="%s"><img loading="lazy" src="%s" alt="%s"></a><figcaption>%s<br>%s</figcaption></figure>
                """.formatted(picture.faults().isEmpty() ? "" : " class=\"fault\"", picture.file(), picture.file(),
                escaped(picture.file()), escaped(picture.file()), faults);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
