package org.handrail.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One kiosk's settings, checked and complete. What each one means, its range and its default stand in
/// `data/schema/kiosk-config.schema.json`, and only there. Every path is absolute.
public record KioskConfig(Organisation organisation, HelpNumbers helpNumbers, Site site, Panel panel, Languages languages,
                          Guides guides, Idle idle, Touch touch, Keys keys, Staff staff, boolean showPointer,
                          Optional<Path> stateFolder, Logs logs) {

    /// The same settings for another panel.
    public KioskConfig on(Panel other) {
        return new KioskConfig(organisation, helpNumbers, site, other, languages, guides, idle, touch, keys, staff, showPointer,
                stateFolder, logs);
    }

    public record Organisation(String name, String guideLabel, Optional<Path> logo, String deskPhone, String deskPhoneLabel,
                               String deskPlace) { }

    public record HelpNumbers(String emergency, String crisis, String nci, String acs, Optional<String> team,
                              Optional<String> fever) {

        /// What a guide means by this key: empty for a key that no kiosk knows, and where this kiosk has no number.
        public Optional<String> of(String key) {
            return switch (key) {
                case "emergency" -> Optional.of(emergency);
                case "crisis" -> Optional.of(crisis);
                case "nci" -> Optional.of(nci);
                case "acs" -> Optional.of(acs);
                case "team" -> team;
                case "fever" -> fever;
                default -> Optional.empty();
            };
        }
    }

    public record Site(Optional<Program> program, List<Contact> contacts, List<String> studiesFor,
                       Optional<String> studiesContact) {

        public Site {
            contacts = List.copyOf(contacts);
            studiesFor = List.copyOf(studiesFor);
        }

        public record Program(String name, String sentence) { }

        public record Contact(String who, String how) { }
    }

    public record Panel(double widthMm, double heightMm, double lowerEdgeMm, double highestReachMm, double lowestReachMm,
                        double viewingDistanceMm, int screen) { }

    public record Languages(List<Locale> offered) {

        public Languages {
            offered = List.copyOf(offered);
        }

        /// The language every visit begins in.
        public Locale first() {
            return offered.getFirst();
        }
    }

    public record Guides(Path folder) { }

    public record Idle(int minimumSeconds, int readingWordsPerMinute, int graceSeconds, int guidedMinutes, int warningSeconds,
                       int takeBackSeconds, int pinPadSeconds, int staffDeskMinutes) { }

    public record Touch(double slopMm, int doubleTapMs, int settleMs, double nearMissMm, int leastContactMs) { }

    /// @param also what keypads and switches send, beside the keys of an ordinary keyboard
    public record Keys(List<Binding> also, int slowScanMs, int fastScanMs, int sameKeyMs) {

        public Keys {
            also = List.copyOf(also);
        }

        public record Binding(KeyName key, Does does) { }

        /// What a key can be for.
        public enum Does {
            NEXT, PREVIOUS, UP, DOWN, LEFT, RIGHT, SELECT, BACK, HOME, HELP, SWITCH_CHOOSE, SWITCH_MOVE
        }
    }

    public record Staff(Optional<String> pinHash, Corner corner, Optional<String> chord) { }

    public enum Corner { TOP_START, TOP_END, BOTTOM_START, BOTTOM_END }

    public record Logs(Optional<Path> folder) { }
}
