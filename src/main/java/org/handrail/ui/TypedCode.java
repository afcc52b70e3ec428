package org.handrail.ui;

/// The signs of a hand-off code while they are typed: reading the page in another language or in the dark does not lose them. They
/// are let go once the page closes. FX thread only.
public final class TypedCode {

    private String signs = "";

    public String signs() {
        return signs;
    }

    public void keep(String signs) {
        this.signs = signs;
    }

    public void wipe() {
        signs = "";
    }
}
