package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.catalogue.ReadingCatalogue;
import cn.reserve.supplydemand.catalogue.ReadingCatalogue.Offered;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks about a product, and answers; or ends it without an answer. */
@ApplicationScoped
class Enquiring {
    /** Our estimate of what a buyer sends in a day, and no machine. */
    static final int MOST_A_DAY = 20;

    private final Enquiries enquiries;
    private final ReadingEnquiries reading;
    private final ReadingCatalogue catalogue;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    Enquiring(
            Enquiries enquiries,
            ReadingEnquiries reading,
            ReadingCatalogue catalogue,
            Idempotency idempotency,
            Audit audit,
            Notices notices,
            Caller caller,
            Clock clock) {
        this.enquiries = enquiries;
        this.reading = reading;
        this.catalogue = catalogue;
        this.idempotency = idempotency;
        this.audit = audit;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks the enterprise of a product, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code catalogue-product.not-found}; 409 {@code enquiry.other-city}, {@code enquiry.own-product}, {@code
     *     enquiry.open-already}; 429 after {@link #MOST_A_DAY} within 24 hours
     */
    @Transactional
    Answer<EnquiryResponse> ask(UUID product, @Nullable String key, EnquiryRequest request) {
        Offered offered = catalogue.offered(product);
        Origin origin = offered.origin();
        if (origin != null) {
            throw Problems.conflict("enquiry.other-city", origin.cityName(), origin.office(), origin.contact());
        }
        EnquiryViewer viewer = EnquiryViewer.of(caller);
        if (offered.uscc().equals(viewer.enterprise())) {
            throw Problems.conflict("enquiry.own-product");
        }
        return idempotency.once(key, Map.of("product", product, "asked", request), EnquiryResponse.class, () -> {
            Instant now = now();
            requirePlace(viewer.person(), product, now);
            Enquiry.Asking by = new Enquiry.Asking(viewer, caller.name(), caller.organisationName());
            Enquiry enquiry = Enquiry.send(offered, by, request, now);
            enquiries.persistAndFlush(enquiry);
            return told(
                    "enquiry.sent",
                    enquiry,
                    SupplyDemandNotice.ENQUIRY_RECEIVED,
                    SupplyDemandNotice.enterprise(offered.uscc()));
        });
    }

    /**
     * Answers what the caller's enterprise was asked.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for whoever may not know of it, 403 {@code enquiry.not-yours-to-answer} for whoever
     *     asked, 409 {@code enquiry.answered}, {@code enquiry.ended}, 412 or 428 by {@code If-Match}
     */
    @Transactional
    EnquiryResponse answer(UUID id, @Nullable String ifMatch, EnquiryRequest.EnquiryAnswer request) {
        Enquiry enquiry = locked(id, ifMatch, EnquirySide.RECEIVED, "enquiry.not-yours-to-answer");
        enquiry.answer(request.answer(), caller.name(), now());
        enquiries.flush();
        return told("enquiry.answered", enquiry, SupplyDemandNotice.ENQUIRY_ANSWERED, Audience.person(enquiry.asker()));
    }

    /**
     * Closes what the caller's enterprise was asked, without an answer.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #answer}; 409 {@code enquiry.ended}
     */
    @Transactional
    EnquiryResponse close(UUID id, @Nullable String ifMatch, EnquiryRequest.EnquiryClosing request) {
        Enquiry enquiry = locked(id, ifMatch, EnquirySide.RECEIVED, "enquiry.not-yours-to-answer");
        enquiry.close(request.reason(), now());
        enquiries.flush();
        return told("enquiry.closed", enquiry, SupplyDemandNotice.ENQUIRY_CLOSED, Audience.person(enquiry.asker()));
    }

    /**
     * Withdraws what the caller, or a colleague of the same enterprise, asked.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 for whoever may not know of it, 403 {@code enquiry.not-yours-to-withdraw} for whoever
     *     was asked, 409 {@code enquiry.answered}, {@code enquiry.ended}, 412 or 428 by {@code If-Match}
     */
    @Transactional
    EnquiryResponse withdraw(UUID id, @Nullable String ifMatch) {
        Enquiry enquiry = locked(id, ifMatch, EnquirySide.ASKED, "enquiry.not-yours-to-withdraw");
        enquiry.withdraw(now());
        enquiries.flush();
        return told(
                "enquiry.withdrawn",
                enquiry,
                SupplyDemandNotice.ENQUIRY_WITHDRAWN,
                SupplyDemandNotice.enterprise(enquiry.supplierUscc()));
    }

    private Enquiry locked(UUID id, @Nullable String ifMatch, EnquirySide wanted, String otherwise) {
        Enquiry enquiry = Optional.ofNullable(enquiries.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("enquiry"));
        EnquirySide side = EnquiryViewer.of(caller).sideOf(enquiry).orElseThrow(() -> Problems.notFound("enquiry"));
        if (side != wanted) {
            throw Problems.forbidden(otherwise);
        }
        Etags.require(ifMatch, enquiry.version());
        return enquiry;
    }

    void takeOver(@Observes ParticipantMerged merged) {
        enquiries.moveTo(merged.into(), merged.uscc());
    }

    private void requirePlace(String person, UUID product, Instant now) {
        enquiries.holdPerson(person);
        if (enquiries.hasOpen(person, product)) {
            throw Problems.conflict("enquiry.open-already");
        }
        enquiries.sentBefore(person, now.minus(Duration.ofDays(1)), MOST_A_DAY).ifPresent(sent -> {
            Instant free = sent.plus(Duration.ofDays(1));
            throw Problems.tooMany(Math.max(1, Duration.between(now, free).toSeconds()));
        });
    }

    private EnquiryResponse told(String action, Enquiry enquiry, SupplyDemandNotice notice, Audience audience) {
        String id = enquiry.id().toString();
        // That something was asked or answered is a fact; the words are the two sides' own.
        audit.record(action, "enquiry", id, enquiry.label(), null, null);
        notices.tell(notice.key(), audience, new About(id, enquiry.label(), "/enquiries/" + id));
        return reading.response(enquiry);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
