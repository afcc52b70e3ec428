package org.handrail.content;

/// A publication that facts rest on. The address is shown as text; a kiosk has no network to open it with.
public record Source(Id id, String title, String address) {

    /// Names a source, for example `R01`.
    public record Id(String value) { }
}
