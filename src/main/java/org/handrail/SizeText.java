package org.handrail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `1280x800`.
final class SizeText implements ITypeConverter<Start.Size> {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})[x×]([1-9]\\d{2,3})");

    @Override
    public Start.Size convert(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new TypeConversionException("'" + text + "' is not a size. Write width x height in pixels, such as 1280x800.");
        }
        return new Start.Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
