package cn.reserve.supplydemand.recycler;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recycler that some retired equipment fits, and why. */
@Schema(name = "FittingRecycler")
public record FittingRecycler(
        String uscc, String name, String countyName, BusinessKind businessKind, List<FitReason> reasons) {}
