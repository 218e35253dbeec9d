/** English from the boardroom and the form, and English that is Dutch underneath. One a line. */
const REFUSED = `
a training
action (item|point)s?
actionable
align(ed|ment)?
as per
at your earliest convenience
behind it
best practices?
circle back
commence[ds]?
concrete suggestions?
deep dive
deliverables?
don’t hesitate
empower(s|ed|ing|ment)?
endeavou?r(s|ed)?
facilitat\\p{L}+
feel free
going forward
henceforth
hereby
however
impactful
in order to
in terms of
in the event that
key takeaways?
kindly
leverag\\p{L}+
low-hanging fruit
mindset
moving forward
per your
please be advised
please note
prior to
proactive(ly)?
pursuant
reach(ed|ing)? out
regarding
shall be
stakeholders?
streamline[ds]?
subsequently
synerg\\p{L}+
take ownership
thereof
think along
touch base
upon
user-friendly
utili[sz]\\p{L}+
wherein
whom you
with regard to
with respect to
`;

export const stiffEnglish = new RegExp(`(?<!\\p{L})(${REFUSED.trim().split('\n').join('|')})(?!\\p{L})`, 'iu');
