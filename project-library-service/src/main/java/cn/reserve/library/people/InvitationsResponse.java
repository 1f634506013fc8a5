package cn.reserve.library.people;

import java.util.List;

/** An enterprise's invitations, latest first; the hundred latest. */
public record InvitationsResponse(List<InvitationResponse> items) {}
