package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.handrail.content.Treatment;
import org.junit.jupiter.api.Test;

/// Choosing what is seen side by side.
class PickingTest {

    private static final Treatment.Id SURGERY = new Treatment.Id("surgery");
    private static final Treatment.Id PROTON = new Treatment.Id("proton");
    private static final Treatment.Id HIPEC = new Treatment.Id("hipec");

    @Test
    void whatIsTouchedIsTakenAndPutBack() {
        var two = new Place.Picking(List.of()).toggled(SURGERY, 2).toggled(PROTON, 2);
        assertThat(two.chosen()).containsExactly(SURGERY, PROTON);
        assertThat(two.toggled(SURGERY, 2).chosen()).containsExactly(PROTON);
    }

    @Test
    void oneMoreThanFitsIsRefusedWhereItWasTouched() {
        var full = new Place.Picking(List.of(SURGERY, PROTON));
        var refused = full.toggled(HIPEC, 2);
        assertThat(refused.chosen()).isEqualTo(full.chosen());
        assertThat(refused.refused()).contains(HIPEC);
        assertThat(refused.toggled(PROTON, 2)).isEqualTo(new Place.Picking(List.of(SURGERY), Optional.empty(), 0));
        assertThat(full.toggled(HIPEC, 3).chosen()).containsExactly(SURGERY, PROTON, HIPEC);
    }

    @Test
    void choosingIsOneStepBackHoweverOftenOneChooses() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.go(new Place.Picking(List.of()));
        lobby.kiosk.turn(new Place.Picking(List.of(SURGERY)));
        lobby.kiosk.turn(new Place.Picking(List.of(SURGERY, PROTON)));
        lobby.kiosk.back();
        assertThat(lobby.visit().trail().last()).isEqualTo(new Place.Home());
    }
}
