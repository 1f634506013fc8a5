package cn.reserve.financing.docking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Figures of docking that a city may set otherwise. */
@ConfigMapping(prefix = "financing.docking")
public interface DockingRules {

    /** Working days that a bank has to accept a claimed case. */
    @WithDefault("2")
    int acceptanceDays();

    /** Working days from acceptance to the credit decision. */
    @WithDefault("30")
    int creditDecisionDays();

    /** Share of a clock after which to remind, percent. */
    @WithDefault("70")
    int reminderPercent();
}
