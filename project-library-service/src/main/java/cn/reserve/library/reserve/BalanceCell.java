package cn.reserve.library.reserve;

import cn.reserve.library.form.Field;
import cn.reserve.library.project.ProjectStage;
import java.math.BigDecimal;

/**
 * One figure of the balance in one quarter.
 *
 * @param stock in the stage at the quarter's end
 * @param stockYuan their total investment
 * @param entered came into the stage during the quarter
 */
public record BalanceCell(
        String county,
        Field field,
        ProjectStage stage,
        long stock,
        BigDecimal stockYuan,
        long entered,
        BigDecimal enteredYuan) {}
