package cn.reserve.library.reserve;

import cn.reserve.library.project.ProjectStage;
import java.math.BigDecimal;

/** One stage in one quarter, over everything that was asked for. */
public record QuarterTotal(
        String quarter, ProjectStage stage, long stock, BigDecimal stockYuan, long entered, BigDecimal enteredYuan) {}
