package org.handrail.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.handrail.config.KioskConfig;

/// The one window: the whole of the configured screen, without a frame, and with no way out of it. FX thread only.
///
/// The window manager must do its part too: it can close, hide or move any window by keys that never reach us.
public final class Window {

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene = new Scene(new Pane());
    private final Optional<Dimension2D> windowed;
    private final int screen;

    /// @param windowed a window of this size in px, for trying things out, instead of the whole screen
    public Window(KioskConfig config, Optional<Dimension2D> windowed) {
        this.windowed = windowed;
        screen = config.panel().screen();
        Shell.style(scene);
        stage.setScene(scene);
        stage.setTitle("Handrail");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> event.consume());
        stage.iconifiedProperty().addListener((_, _, iconified) -> {
            if (iconified) {
                stage.setIconified(false);
            }
        });
        if (!config.showPointer() && windowed.isEmpty()) {
            scene.setCursor(Cursor.NONE);
        }
    }

    public Scene scene() {
        return scene;
    }

    /// The size of what can be drawn on, in px.
    public Dimension2D size() {
        return windowed.orElseGet(() -> new Dimension2D(bounds().getWidth(), bounds().getHeight()));
    }

    /// Shows the window where it belongs. Full screen alone is not to be trusted: without a window manager it can be said to be
    /// full and yet stand elsewhere, so the bounds are set as well.
    public void show() {
        Rectangle2D bounds = bounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(size().getWidth());
        stage.setHeight(size().getHeight());
        if (windowed.isEmpty()) {
            stage.setAlwaysOnTop(true);
            stage.setFullScreen(true);
            stage.fullScreenProperty().addListener((_, _, full) -> {
                if (!full) {
                    stage.setFullScreen(true);
                }
            });
        }
        stage.show();
    }

    /// Calls back whenever the glass has another size.
    public void onResize(Runnable resized) {
        scene.widthProperty().addListener((_, _, _) -> resized.run());
        scene.heightProperty().addListener((_, _, _) -> resized.run());
    }

    private Rectangle2D bounds() {
        List<Screen> screens = Screen.getScreens();
        return screens.get(Math.min(screen, screens.size() - 1)).getBounds();
    }
}
