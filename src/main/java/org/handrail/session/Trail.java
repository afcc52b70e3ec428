package org.handrail.session;

import java.util.ArrayList;
import java.util.List;

/// The places of a visit, in the order they were opened. It begins at home and is never empty.
public record Trail(List<Place> places) {

    /// More steps back than anyone walks; keeps a restless finger from filling the memory. Home stays at the beginning.
    static final int LONGEST = 200;

    public Trail {
        places = List.copyOf(places);
    }

    static Trail atHome() {
        return new Trail(List.of(new Place.Home()));
    }

    public Place last() {
        return places.getLast();
    }

    /// The page that fills the screen: the last place that is one.
    public Place.Page page() {
        for (Place place : places.reversed()) {
            if (place instanceof Place.Page page) {
                return page;
            }
        }
        return new Place.Home();
    }

    /// Home shows the page where it was left; whoever is there comes to its first page, which is no step.
    Trail then(Place place) {
        if (place.equals(last())) {
            return this;
        }
        if (place instanceof Place.Home && last() instanceof Place.Home) {
            return turnedTo(place);
        }
        var longer = new ArrayList<>(places);
        longer.add(place instanceof Place.Home home ? lastSeen(home) : place);
        if (longer.size() > LONGEST) {
            longer.remove(1);
        }
        return new Trail(longer);
    }

    private Place lastSeen(Place.Home home) {
        return places.reversed().stream().filter(Place.Home.class::isInstance).findFirst().orElse(home);
    }

    /// The same step, another page of it: turning pages is not a step that Back walks.
    Trail turnedTo(Place place) {
        var turned = new ArrayList<>(places);
        turned.set(turned.size() - 1, place);
        return new Trail(turned);
    }

    Trail back() {
        return places.size() == 1 ? this : new Trail(places.subList(0, places.size() - 1));
    }

    public boolean canGoBack() {
        return places.size() > 1;
    }
}
