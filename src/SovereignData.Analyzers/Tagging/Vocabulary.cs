namespace SovereignData.Analyzers.Tagging;

/// <summary>
/// What members with identifiers and health data are called, in French and English. A name counts as a whole: every word of it must be explained by an
/// entry, by a word for whose it is, or by a word that adds nothing. <c>Name</c>, <c>Id</c> and <c>Code</c> stand nowhere: by themselves they say nothing.
/// </summary>
internal static class Vocabulary
{
    /// <summary>Likeness, the setting that it takes, and names; blanks within a name are for the reader, since <c>birthdate</c> is written in one word as well.</summary>
    private const string Table = """
        PatientNumber  Surroundings  ipp, ins c, matricule ins, ins nir, identifiant national sante, medical record number, mrn, nhs number
        PatientNumber  Surroundings  numero dossier medical, identifiant permanent patient, health insurance number, numero carte vitale, patient number, numero patient
        PatientNumber  Surroundings  patient identifier, identifiant patient, hospital number, ins
        PatientNumber  Care          iep, nda, nip, numero dossier, file number, numero sejour, stay number, identifiant permanent
        NationalNumber Surroundings  nir, nia, ssn, numero securite sociale, numero secu, no secu, social security number, numss
        NationalNumber Care          national number, national identifier, numero insee, insurance number, numero mutuelle, numero adherent, passport number, numero passeport
        Name           Care          first name, given name, last name, surname, family name, maiden name, birth name, full name, middle name
        Name           Care          patient name, name patient, nom patient, nom malade, nom marital
        Name           Care          nom famille, nom naissance, nom usage, nom usuel, nom complet, nom jeune fille, prenom, prenoms, nom prenom, prenom nom
        BirthDate      Care          birth date, birth day, date birth, dob, birth, date naissance, naissance, ddn, date time birth
        Trait          Care          sex, sexe, gender, genre, post code, postal code, zip code, zip, code postal, cp, commune, commune naissance, birth place, place birth, lieu naissance
        Trait          Care          death date, date death, date deces, profession, admission date, discharge date, date admission, date entree, date sortie
        Contact        Care          email, mail, courriel, email address, mail address, adresse email, adresse mail, adresse courriel
        Contact        Care          phone, telephone, tel, mobile, cell phone, phone number, telephone number, mobile number, mobile phone, portable, numero telephone, numero portable
        Contact        Care          address, adresse, postal address, adresse postale, street, rue, address line, street address
        ClinicalFact   Likely        cim 10, code cim 10, cim 10 code, icd 10, icd 10 code, code icd 10, icd, icd code, icd 11, icd 11 code, code cim, cim 11, code cim 11, ccam, code ccam, ccam code, ghm, code ghm
        ClinicalFact   Likely        snomed code, snomed ct code, diagnostic principal, diagnostic associe, diagnostic relie, diagnostic medical, diagnosis code, principal diagnosis, primary diagnosis
        ClinicalFact   Likely        allergy, allergies, allergie, pathology, pathologies, pathologie, comorbidites, comorbidities, blood type, blood group, groupe sanguin
        ClinicalFact   Likely        hiv status, statut vih, serologie vih, antecedents medicaux, medical history, medical notes, clinical notes, notes cliniques, observations medicales
        ClinicalFact   Likely        compte rendu hospitalisation, compte rendu operatoire, compte rendu medical, discharge summary, motif hospitalisation, motif consultation
        ClinicalFact   Likely        medication, medications, medicaments, posologie, vaccines, vaccins
        Finding        Likely        diagnosis, diagnoses, symptoms, symptomes, antecedents, anamnesis, anamnese
        Finding        Care          treatment, treatments, traitement, traitements, diagnostic, diagnostics, prognosis, pronostic
        """;

    /// <summary>Whose it is: these words make the setting, and explain themselves.</summary>
    private const string Patients = "patient patients malade malades inpatient outpatient";

    /// <summary>Words of type names that nothing else bears; two words count as one.</summary>
    private const string CareTypes =
        "hospitalisation hospitalisations hospitalization hospitalizations vaccination vaccinations immunization immunizations anamnesis anamnese medicalrecord medicalrecords healthrecord healthrecords medicalhistory dossiermedical dossiersmedicaux medicalfile";

    /// <summary>Words of type names that hotels, games and offices use too.</summary>
    private const string LikelyTypes =
        "sejour sejours stay stays encounter encounters observation observations prescription prescriptions admission admissions consultation consultations ordonnance ordonnances dossier dossiers hospital hopital clinic clinique clinical medical diagnosis condition allergy allergies ipp dmp";

    private const string HealthSpaces =
        "patient patients medical medicale clinical clinic clinics clinique cliniques hospital hospitals hopital hopitaux chu healthcare ehealth esante sante dmp ehr emr fhir hl7 dicom soin soins oncology oncologie cardiology cardiologie radiology radiologie dossierpatient dossiermedical";

    /// <summary>Heads of names of types that work with data, and hold none.</summary>
    private const string Machinery =
        "service services controller controllers repository options settings configuration config handler factory provider manager client exception attribute converter validator mapper mapping extension extensions helper helpers util utils constants names keys resources strings columns tests test fixture middleware module startup parser serializer formatter comparer store context template templates metadata schema migration initializer seeder generator analyzer rule rules policy builder definition descriptor expression visitor job worker hub labels messages permissions headers routes localizer source sink reader writer processor engine dispatcher invoker proxy adapter registry cache index type types field fields parameter parameters component window view dialog sender";

    /// <summary>In French the head comes first.</summary>
    private const string FrenchMachinery = "service services controleur gestionnaire fabrique depot contexte test tests";

    /// <summary>Heads of names of types that are about somebody or something else, though patients be named: a clinic has an address too.</summary>
    private const string Others =
        "clinic clinics hospital hospitals clinique hopital ward wards room rooms bed department departments service etablissement establishment organization organisation doctor doctors physician physicians medecin medecins practitioner practitioners nurse nurses infirmier infirmiere soignant professionnel professional prescriber prescripteur pharmacy pharmacie insurer staff employee app portal website";

    private const string Numbers = "number numero num no nr nbr id identifier identifiant matricule code";

    private const string Empty = "de du des d l le la les of the s a au value valeur text texte raw primary principal principale secondary home work personal personnel personnelle current actuel actuelle old new main other autre";

    private static readonly IReadOnlyDictionary<string, Term> Terms = Read();

    public static HashSet<string> PatientWords { get; } = Set(Patients);

    public static HashSet<string> CareTypeWords { get; } = Set(CareTypes);

    public static HashSet<string> LikelyTypeWords { get; } = Set(LikelyTypes);

    public static HashSet<string> HealthSpaceWords { get; } = Set(HealthSpaces);

    public static HashSet<string> MachineryWords { get; } = Set(Machinery);

    public static HashSet<string> FrenchMachineryWords { get; } = Set(FrenchMachinery);

    public static HashSet<string> OtherWords { get; } = Set(Others);

    public static HashSet<string> NumberWords { get; } = Set(Numbers);

    public static HashSet<string> EmptyWords { get; } = Set(Empty);

    /// <summary>The term of some words written in one.</summary>
    public static Term? Find(string joined) => Terms.TryGetValue(joined, out var term) ? term : null;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, Term> Read()
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var fields = line.Trim().Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
            var term = Term.Of((Likeness)Enum.Parse(typeof(Likeness), fields[0]), (Setting)Enum.Parse(typeof(Setting), fields[1]));
            foreach (var name in fields[2].Split(','))
                terms.Add(name.Replace(" ", ""), term);
        }

        return terms;
    }
}
