package org.handrail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down; there is no manifest to ask when Handrail runs from class folders.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {told()};
    }

    static String told() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Handrail " + properties.getProperty("version") + ", Java " + Runtime.version();
    }
}
