package org.handrail.ui.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window of 800 x 600 px with the filter on it, a finger, and a clock. Four px of the scene are one millimetre, and two px
/// of the content: as on the kiosk, a scale lies between them.
final class Glass {

    static final double MM = 4;

    final List<String> seen = new ArrayList<>();
    final Pane content = new Pane();
    Consumer<Runnable> painter = Runnable::run;
    final TouchFilter filter = new TouchFilter(TouchSettings.usual(MM), this::now, _ -> touched(),
            (dx, dy) -> seen.add("panned " + Math.round(dx) + " " + Math.round(dy)), then -> painter.accept(then));
    Runnable whenTouched = () -> { };
    private final Stage stage;
    private final Robot robot = new Robot();
    private long now;

    Glass(Stage stage) {
        this.stage = stage;
        content.getTransforms().add(new Scale(2, 2));
        var scene = new Scene(new Group(content), 800, 600);
        filter.install(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    static Glass shown() throws Exception {
        FxToolkit.registerPrimaryStage();
        var glass = new Glass[1];
        FxToolkit.setupStage(stage -> glass[0] = new Glass(stage));
        WaitForAsyncUtils.waitForFxEvents();
        return glass[0];
    }

    /// A button of 30 x 30 mm, placed by millimetres.
    Button button(String name, double left, double top) {
        var graphic = new Region();
        graphic.setPrefSize(10, 10);
        var button = new Button(null, graphic);
        button.setOnAction(_ -> seen.add(name));
        put(button, left, top, 30, 30);
        return button;
    }

    void put(Region node, double left, double top, double width, double height) {
        run(() -> {
            node.setMinSize(width * MM / 2, height * MM / 2);
            node.setMaxSize(width * MM / 2, height * MM / 2);
            node.relocate(left * MM / 2, top * MM / 2);
            content.getChildren().add(node);
        });
    }

    void press(double x, double y) {
        move(x, y);
        run(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    void move(double x, double y) {
        run(() -> robot.mouseMove(stage.getX() + stage.getScene().getX() + x * MM,
                stage.getY() + stage.getScene().getY() + y * MM));
    }

    void lift() {
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void tap(double x, double y) {
        press(x, y);
        lift();
    }

    OptionalDouble resting() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> filter.resting());
    }

    void pass(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    void with(Consumer<Robot> hand) {
        run(() -> hand.accept(robot));
    }

    void happen(Node node, Event event) {
        run(() -> Event.fireEvent(node, event));
    }

    void run(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(5000, job);
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isArmed(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("armed"));
    }

    private void touched() {
        seen.add("touched");
        whenTouched.run();
    }

    private long now() {
        return now;
    }
}
