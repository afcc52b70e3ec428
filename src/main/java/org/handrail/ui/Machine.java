package org.handrail.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/// What staff are told of the kiosk that they stand at. Nothing in it comes from a visitor.
///
/// @param version of Handrail
/// @param started when this run began, by the clock on the wall
/// @param today   by the same clock
/// @param folder  where it keeps its diary and what must outlast a restart
public record Machine(String version, LocalDateTime started, Supplier<LocalDate> today, String folder) { }
