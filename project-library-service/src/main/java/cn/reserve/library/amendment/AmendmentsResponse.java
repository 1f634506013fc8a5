package cn.reserve.library.amendment;

import java.util.List;

/** An enterprise's proposals, latest first; the fifty latest. */
public record AmendmentsResponse(List<AmendmentResponse> items) {}
