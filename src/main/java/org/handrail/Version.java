package org.handrail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down; there is no manifest to ask when Handrail runs from class folders.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] {"Handrail " + properties.getProperty("version") + ", Java " + Runtime.version()};
    }
}
