package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.file.KeptFiles;
import cn.reserve.supplydemand.file.PdfFrame;
import cn.reserve.supplydemand.file.PictureFile;
import cn.reserve.supplydemand.file.SentFile;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The certificate: its file, handing it in, and what the checkers find.
 *
 * <p>All throw as {@link HandingOver} does.
 */
@ApplicationScoped
class CertifyingDisposal {
    private final ReadingDisposals reading;
    private final RecordingDisposal recording;
    private final TellingOfDisposal telling;
    private final KeptFiles files;
    private final Participants participants;
    private final Caller caller;

    CertifyingDisposal(
            ReadingDisposals reading,
            RecordingDisposal recording,
            TellingOfDisposal telling,
            KeptFiles files,
            Participants participants,
            Caller caller) {
        this.reading = reading;
        this.recording = recording;
        this.telling = telling;
        this.files = files;
        this.participants = participants;
        this.caller = caller;
    }

    /** Refuses who may not put a certificate now, before ten megabytes are waited for. */
    @Transactional
    void requireFileFrom(UUID id, @Nullable String ifMatch) {
        DisposalResponse known = reading.one(id);
        boolean isParty = known.side() == DisposalSide.ENTERPRISE || known.side() == DisposalSide.RECYCLER;
        if (!isParty) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, known.version());
        if (!known.actions().contains(DisposalAction.CERTIFICATE)) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
    }

    /**
     * What is kept of a file that somebody sent: a PDF as it is, a picture without what is not picture. Outside any transaction.
     *
     * @param announced the sender's sum of the content; a cut or changed transfer is noticed by it
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code disposal-certificate.cut}, {@code disposal-certificate.refused} for what
     *     is neither a whole PDF nor a whole PNG or JPEG
     */
    static byte[] read(@Nullable String announced, byte[] sent) {
        if (!SentFile.arrivedWhole(announced, sent)) {
            throw Problems.unprocessable("disposal-certificate.cut");
        }
        if (PdfFrame.holds(sent)) {
            return sent;
        }
        try {
            return PictureFile.read(sent).content();
        } catch (ProblemException noPicture) {
            throw Problems.unprocessable("disposal-certificate.refused", PictureFile.LONGEST_SIDE);
        }
    }

    /** Puts the certificate's file, or another in its place. */
    @Transactional
    DisposalResponse putFile(UUID id, @Nullable String ifMatch, String name, byte[] content) {
        ReadingDisposals.Seen seen = disposing(id, ifMatch);
        RecordingDisposal.Decision before = recording.before(seen.found());
        seen.found().certificateChanged(recording.now());
        files.put(RecordingDisposal.CERTIFICATES, id, name, content, recording.now(), caller.name());
        recording.note("equipment-disposal.certificate-put", seen.found(), before);
        return reading.response(seen);
    }

    /**
     * Hands the certificate in; the checkers are told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code issuedOn}, {@code quantity}; 409 {@code
     *     disposal-certificate.missing} without the file
     */
    @Transactional
    DisposalResponse handIn(UUID id, @Nullable String ifMatch, DisposalRequests.Certificate certificate) {
        ReadingDisposals.Seen seen = disposing(id, ifMatch);
        DisposalCase found = seen.found();
        if (!found.awaitsCertificate()) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        List<Violation> wrong = DisposalPolicy.checkCertificate(
                certificate, found.pickedUpOn(), Objects.requireNonNull(found.pickedUp()), recording.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        if (files.find(RecordingDisposal.CERTIFICATES, id).isEmpty()) {
            throw Problems.conflict("disposal-certificate.missing");
        }
        RecordingDisposal.Decision before = recording.before(found);
        found.dispose(certificate, recording.now());
        telling.checkers(SupplyDemandNotice.DISPOSAL_HANDED_IN, found);
        return recording.record(
                "equipment-disposal.certificate-handed-in",
                seen,
                before,
                new DisposalStep.Said(
                        StepKind.DISPOSED, certificate.issuedOn(), certificate.quantity(), certificate.number()));
    }

    /** The certificate is right: evidence for the project. */
    @Transactional
    DisposalResponse accept(UUID id, @Nullable String ifMatch) {
        return check(id, ifMatch, "equipment-disposal.accepted", DisposalStep.Said.of(StepKind.ACCEPTED), found -> {
            found.accept(recording.now());
            recording.publishEvidence(evidence(found));
            telling.owner(SupplyDemandNotice.DISPOSAL_ACCEPTED, found);
            if (found.recyclerUscc() != null) {
                telling.disposer(SupplyDemandNotice.DISPOSAL_ACCEPTED, found);
            }
        });
    }

    /** The certificate is not right, with a reason. */
    @Transactional
    DisposalResponse sendBack(UUID id, @Nullable String ifMatch, String reason) {
        return check(
                id,
                ifMatch,
                "equipment-disposal.certificate-returned",
                DisposalStep.Said.of(StepKind.RETURNED, reason),
                found -> {
                    found.sendBack(reason, recording.now());
                    telling.disposer(SupplyDemandNotice.DISPOSAL_RETURNED, found);
                });
    }

    private DisposalResponse check(
            UUID id, @Nullable String ifMatch, String action, DisposalStep.Said said, Consumer<DisposalCase> verb) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (seen.side() != DisposalSide.CHECKER) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, seen.found().version());
        RecordingDisposal.Decision before = recording.before(seen.found());
        verb.accept(seen.found());
        return recording.record(action, seen, before, said);
    }

    private DisposalAccepted evidence(DisposalCase found) {
        String taker = found.recyclerUscc();
        return new DisposalAccepted(
                found.id(),
                found.projectId(),
                found.line(),
                found.name(),
                found.model(),
                Objects.requireNonNull(found.certificateQuantity()),
                Objects.requireNonNull(found.certificateNumber()),
                Objects.requireNonNull(found.certificateOn()),
                Objects.requireNonNull(found.certificateIssuer()),
                taker == null
                        ? Objects.requireNonNull(found.disposer())
                        : participants.require(taker).name(),
                taker,
                caller.organisationName(),
                found.updatedAt());
    }

    private ReadingDisposals.Seen disposing(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (seen.side() != seen.found().disposingSide()) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, seen.found().version());
        return seen;
    }
}
